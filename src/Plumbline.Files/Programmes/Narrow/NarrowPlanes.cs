using Plumbline.Instruments;
using Plumbline.Scores.Planes;

namespace Plumbline.Files.Programmes.Narrow;

/// <summary>Puts rows of a narrow table into planes, and notices a question that is answered twice for one case.</summary>
/// <param name="places">The place of each inspection in the planes, by its number.</param>
/// <param name="cases">The place of each case in its inspection.</param>
internal sealed class NarrowPlanes(JudgementPlanes planes, int[] places, Dictionary<(int Inspection, int Case), int> cases, NarrowRules rules)
{
    private const int CasesInWord = 64;
    private const int Inspection = 0;
    private const int Case = 1;
    private const int Question = 2;
    private const int Answered = 3;

    /// <summary>A bit for each case and scored question that a row has spoken of, laid out as the planes are.</summary>
    private readonly ulong[] spoken = new ulong[planes.Applicable.Length];

    /// <summary>The faults of the rows of a group, at most one of each kind and text.</summary>
    public IReadOnlyList<(int Column, int Row, Refusal Refusal)> Add(int rows, IReadOnlyList<NarrowColumn> columns)
    {
        var (inspections, caseNames) = (columns[Inspection], columns[Case]);
        var (questions, answers) = (columns[Question], columns[Answered]);
        var faults = new List<(int, int, Refusal)>();
        var told = new HashSet<(int, int)>();
        var (last, place) = ((NarrowColumn.Nothing, NarrowColumn.Nothing), 0);
        for (var row = 0; row < rows; row++)
        {
            if (questions.Numbers[row] == NarrowColumn.Nothing)
            {
                Tell(Question, row, NarrowColumn.Nothing, () => new Refusal("value-missing", "there is no value, and every judgement answers a question"));
                continue;
            }

            var question = rules.QuestionOf(questions.Numbers[row]);
            if (question < 0)
            {
                var number = questions.Numbers[row];
                Tell(Question, row, number, () => rules.UnknownQuestion(number));
                continue;
            }

            if (rules.AnswerOf(answers.Numbers[row]) is not { } answer)
            {
                var number = answers.Numbers[row];
                Tell(Answered, row, number, () => rules.UnknownAnswer(number));
                continue;
            }

            if (planes.Rows[question] is not (>= 0 and var into))
            {
                continue;
            }

            if ((inspections.Numbers[row], caseNames.Numbers[row]) is var now && now != last)
            {
                (last, place) = (now, cases[now]);
            }

            var inspection = places[inspections.Numbers[row]];
            var bit = 1UL << (place % CasesInWord);
            if ((Interlocked.Or(ref spoken[planes.WordOf(inspection, into, place / CasesInWord)], bit) & bit) != 0)
            {
                Tell(Question, row, int.MaxValue, () => new Refusal("judged-twice", "the case has an answer to this question already"));
            }
            else if (answer is Answer.Yes or Answer.No)
            {
                planes.Add(inspection, into, place / CasesInWord, answer == Answer.Yes ? bit : 0, bit);
            }
        }

        return faults;

        void Tell(int column, int row, int number, Func<Refusal> fault)
        {
            if (told.Add((column, number)))
            {
                faults.Add((column, row, fault()));
            }
        }
    }
}
