using System.Runtime.CompilerServices;
using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Statistics;

namespace Plumbline.Scores.Planes;

/// <summary>
/// The judgements of many inspections by one instrument as two planes of bits, applicable and sufficient: a row for each scored question,
/// a bit for each case. An inspection is one block; its rows take whole words, so a block of up to 64 cases has a word for each question and plane.
/// </summary>
public sealed class JudgementPlanes
{
    private const int CasesInWord = 64;
    private readonly int[] starts;
    private readonly int[] widths;
    private readonly ulong[] sufficient;
    private readonly ulong[] applicable;

    /// <param name="cases">How many cases each inspection has.</param>
    public JudgementPlanes(PlaneRows rows, ReadOnlySpan<int> cases)
    {
        Rows = rows;
        starts = new int[cases.Length + 1];
        widths = new int[cases.Length];
        for (var i = 0; i < cases.Length; i++)
        {
            widths[i] = (cases[i] + CasesInWord - 1) / CasesInWord;
            starts[i + 1] = checked(starts[i] + (widths[i] * rows.Count));
        }

        sufficient = new ulong[starts[^1]];
        applicable = new ulong[starts[^1]];
    }

    public PlaneRows Rows { get; }

    public int Inspections => widths.Length;

    /// <summary>The words of one plane, for measuring a single pass over the bits.</summary>
    public ReadOnlySpan<ulong> Sufficient => sufficient;

    /// <summary>The words of the other plane.</summary>
    public ReadOnlySpan<ulong> Applicable => applicable;

    /// <summary>The planes of one inspection: what counts after routing.</summary>
    public static JudgementPlanes Of(Readings readings)
    {
        var planes = new JudgementPlanes(PlaneRows.Of(readings.Instrument), [readings.Cases.Count]);
        for (var @case = 0; @case < readings.Cases.Count; @case++)
        {
            for (var question = 0; question < readings.Instrument.Questions.Count; question++)
            {
                if (planes.Rows[question] is var row and >= 0)
                {
                    planes.Set(0, row, @case, readings.Cases[@case].Counted(question));
                }
            }
        }

        return planes;
    }

    /// <summary>Sets what counts for one case and question; only yes and no leave a bit. Constant time.</summary>
    public void Set(int inspection, int row, int @case, Answer counted)
    {
        var word = starts[inspection] + (row * widths[inspection]) + (@case / CasesInWord);
        var bit = 1UL << (@case % CasesInWord);
        applicable[word] = counted is Answer.Yes or Answer.No ? applicable[word] | bit : applicable[word] & ~bit;
        sufficient[word] = counted is Answer.Yes ? sufficient[word] | bit : sufficient[word] & ~bit;
    }

    /// <summary>The place of a word in each plane.</summary>
    /// <param name="word">Which 64 cases of the inspection.</param>
    public int WordOf(int inspection, int row, int word) => starts[inspection] + (row * widths[inspection]) + word;

    /// <summary>Adds the judgements of up to 64 cases at once; several processors may add at the same time.</summary>
    /// <param name="word">Which 64 cases of the inspection.</param>
    public void Add(int inspection, int row, int word, ulong sufficientBits, ulong applicableBits)
    {
        var at = WordOf(inspection, row, word);
        Interlocked.Or(ref sufficient[at], sufficientBits);
        Interlocked.Or(ref applicable[at], applicableBits);
    }

    /// <summary>
    /// Adds the judgements of neighbouring cases at once, by vectors; only yes and no leave a bit,
    /// and none is taken away. Several processors may add at the same time.
    /// </summary>
    /// <param name="first">The place of the first of these cases in the inspection.</param>
    /// <param name="counted">What counts in it and in those after it.</param>
    public void Add(int inspection, int row, int first, ReadOnlySpan<Answer> counted)
    {
        while (counted.Length > 0)
        {
            var (word, offset) = (first / CasesInWord, first % CasesInWord);
            var here = Math.Min(counted.Length, CasesInWord - offset);
            var (sufficientBits, applicableBits) = AnswerBits.Of(counted[..here]);
            Add(inspection, row, word, sufficientBits << offset, applicableBits << offset);
            first += here;
            counted = counted[here..];
        }
    }

    /// <summary>The share of sufficient judgements in neighbouring rows of one inspection: a criterion or a section.</summary>
    public Share Of(int inspection, Range rows)
    {
        var from = starts[inspection] + (rows.Start.Value * widths[inspection]);
        var length = (rows.End.Value - rows.Start.Value) * widths[inspection];
        var (part, whole) = BitCount.OfBoth(sufficient.AsSpan(from, length), applicable.AsSpan(from, length));
        return new Share(part, whole);
    }

    /// <summary>The share of sufficient judgements in single rows of one inspection: a headline theme.</summary>
    public Share Of(int inspection, IReadOnlyList<int> rows)
    {
        var share = default(Share);
        foreach (var row in rows)
        {
            share += Of(inspection, row..(row + 1));
        }

        return share;
    }

    /// <summary>
    /// The share of every criterion in every inspection, inspection by inspection in the order of the instrument's criteria.
    /// One pass over the bits, shared out over the processors; the same numbers whatever their count.
    /// </summary>
    /// <param name="threads">How many processors may work; 1 for the calling one alone.</param>
    public Share[] ByCriterion(int threads)
    {
        var shares = new Share[Inspections * Rows.Criteria.Count];
        ByCriterion(shares, threads);
        return shares;
    }

    /// <summary>The same into an array that is used again, for a programme that is scored many times.</summary>
    public void ByCriterion(Share[] shares, int threads)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(shares.Length, Inspections * Rows.Criteria.Count);
        (int From, int Length)[] criteria = [.. Rows.Criteria.Select(rows => (rows.Start.Value, rows.End.Value - rows.Start.Value))];
        var parts = Math.Clamp(threads, 1, Math.Max(1, Inspections));
        if (parts == 1)
        {
            Score(criteria, shares, 0, Inspections);
        }
        else
        {
            Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = parts }, part =>
                Score(criteria, shares, (int)((long)Inspections * part / parts), (int)((long)Inspections * (part + 1) / parts)));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Score((int From, int Length)[] criteria, Share[] shares, int from, int to)
    {
        for (var inspection = from; inspection < to; inspection++)
        {
            var width = widths[inspection];
            var block = starts[inspection];
            var into = shares.AsSpan(inspection * criteria.Length, criteria.Length);
            for (var criterion = 0; criterion < criteria.Length; criterion++)
            {
                var start = block + (criteria[criterion].From * width);
                var length = criteria[criterion].Length * width;
                var (part, whole) = BitCount.OfBoth(sufficient.AsSpan(start, length), applicable.AsSpan(start, length));
                into[criterion] = new Share(part, whole);
            }
        }
    }
}
