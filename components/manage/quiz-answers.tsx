import type { DeskQuestion } from "#features/quizzes/desk-view.ts";
import { message } from "#lib/messages/message.ts";

interface QuizAnswersProps {
  questions: DeskQuestion[];
  scores: { score: number; count: number }[];
}

/** What readers answered: how many reached each score, and took each choice. */
export function QuizAnswers({ questions, scores }: QuizAnswersProps) {
  return (
    <section className="manage-part" aria-labelledby="answers">
      <h2 id="answers">{message("manage.answered")}</h2>
      {scores.length === 0 ? (
        <p className="lead-in">{message("manage.noAnswers")}</p>
      ) : (
        <ScoreTable scores={scores} />
      )}
      {scores.length > 0 &&
        questions.map((question) => (
          <div key={question.id}>
            <p>{question.prompt}</p>
            <ul className="question-choices">
              {question.choices.map(({ text, isRight, taken }) => (
                <li key={text}>
                  {isRight ? <strong>{text}</strong> : text}
                  {isRight && ` (${message("manage.isRight")})`}:{" "}
                  {message("manage.taken", { count: taken })}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}

function ScoreTable({ scores }: Pick<QuizAnswersProps, "scores">) {
  return (
    <table className="small-table">
      <caption className="visually-hidden">{message("manage.scores")}</caption>
      <thead>
        <tr>
          <th scope="col">{message("manage.score")}</th>
          <th scope="col">{message("manage.readers")}</th>
        </tr>
      </thead>
      <tbody>
        {scores.map(({ score, count }) => (
          <tr key={score}>
            <th scope="row">{score}</th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
