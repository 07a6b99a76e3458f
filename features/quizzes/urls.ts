export const quizzesUrl = () => "/quizzes";

export const quizUrl = (quiz: { slug: string }) => `/quizzes/${encodeURIComponent(quiz.slug)}`;

export const deskQuizzesUrl = () => "/desk/quizzes";
export const deskQuizUrl = (id: number | "new") => `/desk/quizzes/${id}`;
export const deskQuestionUrl = (quizId: number, questionId: number | "new") =>
  `/desk/quizzes/${quizId}/questions/${questionId}`;
