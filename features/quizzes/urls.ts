export const quizzesUrl = () => "/quizzes";

export const quizUrl = (quiz: { slug: string }) => `/quizzes/${encodeURIComponent(quiz.slug)}`;
