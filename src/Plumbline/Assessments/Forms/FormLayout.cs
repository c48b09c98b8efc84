using System.Globalization;
using Plumbline.Instruments;

namespace Plumbline.Assessments.Forms;

/// <summary>
/// The questions of an instrument as the work flows: criterion by criterion, chain by chain, and what is asked both of custody and of the community on one
/// line. Every question stands in it once. docs/methods/review.md states the rule.
/// </summary>
public sealed class FormLayout
{
    private readonly int[] place;
    private readonly string[] numbers;

    private FormLayout(Instrument instrument, IReadOnlyList<FormPart> parts)
    {
        Instrument = instrument;
        Parts = parts;
        Order = [.. parts.SelectMany(part => part.Questions)];
        place = new int[Order.Count];
        foreach (var (index, question) in Order.Index())
        {
            place[question] = index;
        }

        numbers = new string[Order.Count];
        foreach (var part in parts)
        {
            foreach (var (index, question) in part.Questions.Index())
            {
                numbers[question] = string.Create(CultureInfo.InvariantCulture, $"{part.Criterion?.Id ?? "0"}.{index + 1}");
            }
        }
    }

    public Instrument Instrument { get; }

    public IReadOnlyList<FormPart> Parts { get; }

    /// <summary>All questions in the order of the form, by their place in the instrument.</summary>
    public IReadOnlyList<int> Order { get; }

    /// <summary>Where in the form a question stands, from 0.</summary>
    public int PlaceOf(int question) => place[question];

    /// <summary>
    /// The number by which people quote a question, such as <c>1.1.7</c>: its place in its criterion, closed ones counted; the profile of the case is 0.
    /// </summary>
    public string NumberOf(int question) => numbers[question];

    public static FormLayout Of(Instrument instrument)
    {
        var twins = Twins.Of(instrument);
        var parts = instrument.Questions.Index()
            .GroupBy(pair => pair.Item.Criterion)
            .OrderBy(group => group.Key is { } id ? instrument.Criteria.Index().First(pair => pair.Item.Id == id).Index : -1)
            .Select(group =>
                new FormPart(group.Key is { } id ? instrument.FindCriterion(id) : null, ChainsOf(instrument, [.. group.Select(pair => pair.Index)], twins)));
        return new FormLayout(instrument, [.. parts]);
    }

    private static List<FormChain> ChainsOf(Instrument instrument, IReadOnlyList<int> questions, IReadOnlyDictionary<int, int> twins)
    {
        var chains = new List<FormChain>();
        var rows = new List<FormRow>();
        string? chain = null;
        foreach (var question in questions.Where(question => !twins.TryGetValue(question, out var first) || first > question))
        {
            var own = instrument.Questions[question].Chain;
            if (rows.Count > 0 && (own is null || own != chain))
            {
                chains.Add(new FormChain(chain, [.. rows]));
                rows.Clear();
            }

            chain = own;
            rows.Add(new FormRow(question, twins.TryGetValue(question, out var twin) ? twin : null));
        }

        if (rows.Count > 0)
        {
            chains.Add(new FormChain(chain, [.. rows]));
        }

        return chains;
    }
}
