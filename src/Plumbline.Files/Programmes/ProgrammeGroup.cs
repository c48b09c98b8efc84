using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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
    /// Puts the rows into the planes. Rows of one question whose cases follow one another are put there a word at a time,
    /// so a file in the order inspection, question, case costs a few steps for each word; any other order costs them for each row.
    /// </summary>
    public Refusal? Place(JudgementPlanes planes)
    {
        var (sameInspection, sameQuestion) = (0, 0);
        for (var i = 0; i < Rows;)
        {
            var (inspection, question, @case) = (inspections[i], questions[i], numbers[i]);
            if ((uint)inspection >= (uint)cases.Length || (uint)question >= (uint)rowOf.Length)
            {
                return Fault(i, $"inspection {inspection} or question {question} is not in the file's list");
            }

            sameInspection = i < sameInspection ? sameInspection : i + Alike(inspections.AsSpan(i, Rows - i));
            sameQuestion = i < sameQuestion ? sameQuestion : i + Alike(questions.AsSpan(i, Rows - i));
            var known = cases[inspection];
            var most = Math.Min(Math.Min(sameInspection, sameQuestion) - i, CasesInWord - (@case & (CasesInWord - 1)));
            var run = Following(numbers.AsSpan(i, most));
            var good = GoodRows(@case, known, answers.AsSpan(i, run));
            if (good < run)
            {
                return Fault(i + good, $"case {numbers[i + good]} of {known}, answer {answers[i + good]}: there is no such case or answer");
            }

            if (rowOf[question] is var row and >= 0)
            {
                planes.Add(inspection, row, @case, MemoryMarshal.Cast<byte, Answer>(answers.AsSpan(i, run)));
            }

            i += run;
        }

        return null;
    }

    private static int Alike<T>(ReadOnlySpan<T> values) where T : IEquatable<T> =>
        values.IndexOfAnyExcept(values[0]) is var other and >= 0 ? other : values.Length;

    /// <summary>How many from the first on are each one more than the one before.</summary>
    private static int Following(ReadOnlySpan<short> values)
    {
        var run = 0;
        if (values.Length >= Vector256<short>.Count && values[1] == values[0] + 1)
        {
            var wanted = Vector256.CreateSequence(values[0], (short)1);
            while (run + Vector256<short>.Count <= values.Length && Vector256.Create(values[run..]) == wanted)
            {
                run += Vector256<short>.Count;
                wanted += Vector256.Create((short)Vector256<short>.Count);
            }
        }

        for (run = Math.Max(run, 1); run < values.Length && values[run] == values[0] + run; run++)
        {
        }

        return run;
    }

    /// <summary>How many rows from the first on are of a case that there is, with an answer that there is.</summary>
    private static int GoodRows(int first, int known, ReadOnlySpan<byte> given)
    {
        var there = first < 0 ? 0 : Math.Clamp(known - first, 0, given.Length);
        return given[..there].IndexOfAnyExceptInRange((byte)0, (byte)Answer.Unknown) is var wrong and >= 0 ? wrong : there;
    }

    private Refusal Fault(int row, string message) => new("row-unreadable", $"row group {first}, row {row}: {message}");
}
