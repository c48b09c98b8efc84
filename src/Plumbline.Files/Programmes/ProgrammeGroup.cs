using Parquet;
using Plumbline.Instruments;
using Plumbline.Scores.Planes;

namespace Plumbline.Files.Programmes;

/// <summary>One group of rows of the file, read into buffers that are used again for the next.</summary>
/// <param name="cases">How many cases each inspection has.</param>
/// <param name="rowOf">The row of the planes for each question of the file; -1 for one that does not score.</param>
internal sealed class ProgrammeGroup(int[] cases, int[] rowOf)
{
    private const int CasesInWord = 64;
    private int[] inspections = [];
    private short[] numbers = [];
    private short[] questions = [];
    private byte[] answers = [];
    private int first;

    public int Rows { get; private set; }

    public async Task Read(ParquetReader file, int number)
    {
        using var group = file.OpenRowGroupReader(number);
        first = number;
        Rows = checked((int)group.RowCount);
        if (inspections.Length < Rows)
        {
            (inspections, numbers, questions, answers) = (new int[Rows], new short[Rows], new short[Rows], new byte[Rows]);
        }

        var fields = file.Schema.GetDataFields().ToDictionary(field => field.Name);
        await group.ReadAsync<int>(fields[JudgementsParquet.Inspection.Name], inspections.AsMemory(0, Rows));
        await group.ReadAsync<short>(fields[JudgementsParquet.Case.Name], numbers.AsMemory(0, Rows));
        await group.ReadAsync<short>(fields[JudgementsParquet.Question.Name], questions.AsMemory(0, Rows));
        await group.ReadAsync<byte>(fields[JudgementsParquet.Answer.Name], answers.AsMemory(0, Rows));
    }

    /// <summary>
    /// Puts the rows into the planes. Rows of one question that stand together are gathered into a word before it is written,
    /// so a file in the order inspection, question, case costs one write for each word; any other order costs one for each row.
    /// </summary>
    public Refusal? Place(JudgementPlanes planes)
    {
        var i = 0;
        while (i < Rows)
        {
            var (inspection, question, word) = (inspections[i], questions[i], numbers[i] / CasesInWord);
            if ((uint)inspection >= (uint)cases.Length || (uint)question >= (uint)rowOf.Length)
            {
                return Fault(i, $"inspection {inspection} or question {question} is not in the file's list");
            }

            ulong applicable = 0;
            ulong sufficient = 0;
            var known = cases[inspection];
            for (; i < Rows && inspections[i] == inspection && questions[i] == question && numbers[i] / CasesInWord == word; i++)
            {
                var (@case, answer) = (numbers[i], answers[i]);
                if ((uint)@case >= (uint)known || answer > (byte)Answer.Unknown)
                {
                    return Fault(i, $"case {@case} of {known}, answer {answer}: there is no such case or answer");
                }

                var yes = answer == (byte)Answer.Yes ? 1UL : 0UL;
                var no = answer == (byte)Answer.No ? 1UL : 0UL;
                sufficient |= yes << (@case % CasesInWord);
                applicable |= (yes | no) << (@case % CasesInWord);
            }

            if (rowOf[question] is var row and >= 0)
            {
                planes.Add(inspection, row, word, sufficient, applicable);
            }
        }

        return null;
    }

    private Refusal Fault(int row, string message) => new("row-unreadable", $"row group {first}, row {row}: {message}");
}
