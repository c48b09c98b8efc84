using Plumbline.Instruments;

namespace Plumbline.Scores.Planes;

/// <summary>
/// Which row of the planes belongs to which scored question of an instrument: the questions of one criterion lie side by side,
/// and the criteria of one section too, so that each of their scores is one stretch of words.
/// </summary>
public sealed class PlaneRows
{
    private readonly int[] rowOf;

    private PlaneRows(Instrument instrument)
    {
        Instrument = instrument;
        rowOf = new int[instrument.Questions.Count];
        Array.Fill(rowOf, -1);
        var sections = instrument.Sections.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index, StringComparer.Ordinal);
        var criteria = instrument.Criteria.Index()
            .OrderBy(pair => sections.GetValueOrDefault(pair.Item.Section, int.MaxValue))
            .ThenBy(pair => pair.Index)
            .Select(pair => pair.Item.Id)
            .ToList();
        var next = 0;
        foreach (var question in instrument.Questions
            .Index()
            .Where(pair => pair.Item.IsScored)
            .OrderBy(pair => pair.Item.Criterion is { } id ? criteria.IndexOf(id) : int.MaxValue))
        {
            rowOf[question.Index] = next++;
        }

        Count = next;
        Criteria = [.. instrument.Criteria.Select(criterion => Stretch(question => question.Criterion == criterion.Id))];
        Sections = [.. instrument.Sections.Select(section => Stretch(question => instrument.SectionOf(question) == section.Id))];
        Headlines = [.. instrument.Themes.Select(theme => RowsWhere(question => question.Themes.Contains(theme.Id)))];
    }

    public Instrument Instrument { get; }

    /// <summary>How many rows there are: the scored questions of the instrument.</summary>
    public int Count { get; }

    /// <summary>The rows of each criterion, in the instrument's order.</summary>
    public IReadOnlyList<Range> Criteria { get; }

    /// <summary>The rows of each section, in the instrument's order.</summary>
    public IReadOnlyList<Range> Sections { get; }

    /// <summary>The rows of the key questions of each headline theme, in the instrument's order.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Headlines { get; }

    public static PlaneRows Of(Instrument instrument) => new(instrument);

    /// <summary>The row of a question by its place in the instrument; -1 for one that does not score.</summary>
    public int this[int question] => rowOf[question];

    private Range Stretch(Func<Question, bool> belongs)
    {
        var rows = RowsWhere(belongs);
        return rows.Count == 0 ? 0..0 : rows[0]..(rows[^1] + 1);
    }

    private IReadOnlyList<int> RowsWhere(Func<Question, bool> belongs) =>
        [.. Instrument.Questions.Index().Where(pair => pair.Item.IsScored && belongs(pair.Item)).Select(pair => rowOf[pair.Index]).Order()];
}
