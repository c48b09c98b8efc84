using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Plumbline.Instruments;

namespace Plumbline.Assessments;

/// <summary>
/// The judgements of a file in the order of its rows. Each is kept in twenty bytes with the names of cases and questions once, and made anew whenever it is
/// asked
/// for: the rows of thousands of cases take a fifth of the memory.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "Rows are what people call them.")]
public sealed class JudgementRows : IReadOnlyList<Judgement>
{
    private const int RowsInBlock = 1 << 14;
    private readonly List<Row[]> blocks = [];
    private readonly Names cases = new();
    private readonly Names questions = new();
    private readonly List<Besides> besides = [];
    private string? file;

    public int Count { get; private set; }

    public Judgement this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            var row = blocks[index / RowsInBlock][index % RowsInBlock];
            var more = row.Besides < 0 ? default : besides[row.Besides];
            return new Judgement(cases[row.Case], questions[row.Question], (Answer)(row.ColumnAndAnswer & byte.MaxValue))
            {
                Text = more.Text,
                Assessor = more.Assessor,
                Evidence = more.Evidence,
                Note = more.Note,
                Place = row.Line == 0 ? more.Place : new Place(file!, row.Line, row.ColumnAndAnswer >> 8),
            };
        }
    }

    public void Add(Judgement judgement)
    {
        if (Count == blocks.Count * RowsInBlock)
        {
            blocks.Add(new Row[RowsInBlock]);
        }

        var place = judgement.Place is { Column: < 1 << 23, Line: > 0 } given && given.File == (file ??= given.File) ? given : default;
        var more = new Besides(judgement.Text, judgement.Assessor, judgement.Evidence, judgement.Note, place.Line == 0 ? judgement.Place : null);
        blocks[^1][Count % RowsInBlock] = new Row(
            cases.Of(judgement.Case), questions.Of(judgement.Question), (place.Column << 8) | (byte)judgement.Answer, place.Line, more == default ? -1
                : besides.Count);
        if (more != default)
        {
            besides.Add(more);
        }

        Count++;
    }

    /// <summary>The places of the rows of each case, in the order of the rows.</summary>
    public ILookup<string, int> ByCase() =>
        Enumerable.Range(0, Count).ToLookup(index => cases[blocks[index / RowsInBlock][index % RowsInBlock].Case], StringComparer.Ordinal);

    public IEnumerator<Judgement> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private readonly record struct Row(int Case, int Question, int ColumnAndAnswer, int Line, int Besides);

    private readonly record struct Besides(string? Text, string? Assessor, string? Evidence, string? Note, Place? Place);

    private sealed class Names
    {
        private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
        private readonly List<string> names = [];

        public string this[int place] => names[place];

        public int Of(string name)
        {
            if (!places.TryGetValue(name, out var place))
            {
                place = names.Count;
                places.Add(name, place);
                names.Add(name);
            }

            return place;
        }
    }
}
