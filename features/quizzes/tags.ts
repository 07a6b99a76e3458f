export const quizTag = (quizId: number) => `quiz:${quizId}`;
/** Every list of quizzes: what is published or taken back changes them. */
export const allQuizzesTag = () => "quizzes";
