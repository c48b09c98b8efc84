using Plumbline.Instruments;

namespace Plumbline.Assessments.Forms;

/// <summary>
/// The same thing asked of two phases. Two questions of one criterion are twins when their names differ only after the last underscore
/// and each belongs to a phase of its own, as <c>q12_plan_done_cu</c> (custody) and <c>q12_plan_done_co</c> (community).
/// </summary>
public static class Twins
{
    /// <summary>Each twin by the other, by their places in the instrument.</summary>
    public static IReadOnlyDictionary<int, int> Of(Instrument instrument)
    {
        var twins = new Dictionary<int, int>();
        var pairs = instrument.Questions.Index()
            .Where(pair => pair.Item.Phase != Phase.All && pair.Item.Name.Contains('_', StringComparison.Ordinal))
            .GroupBy(pair => (pair.Item.Criterion, Stem: pair.Item.Name[..pair.Item.Name.LastIndexOf('_')]))
            .Select(group => group.ToList())
            .Where(group => group.Count == 2 && group[0].Item.Phase != group[1].Item.Phase);
        foreach (var pair in pairs)
        {
            twins[pair[0].Index] = pair[1].Index;
            twins[pair[1].Index] = pair[0].Index;
        }

        return twins;
    }
}
