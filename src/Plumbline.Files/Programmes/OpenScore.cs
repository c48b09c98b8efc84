using Plumbline.Instruments;
using Plumbline.Statistics;

namespace Plumbline.Files.Programmes;

/// <summary>One published score of one area, as open data give it.</summary>
/// <param name="Report">The id of the inspection.</param>
/// <param name="Released">The day on which the edition came out.</param>
/// <param name="Level"><c>criterion</c>, <c>section</c> or <c>headline</c>.</param>
/// <param name="Id">Of the criterion, section or headline.</param>
/// <param name="Sufficient">Null where it is withheld.</param>
/// <param name="Percent">In whole per cent; null where there is none.</param>
/// <param name="Comment">The word of the instrument; empty where there is none.</param>
/// <param name="Low">The lower end of the interval, from 0 to 1, with all its digits where the report gives them; null where none can be promised.</param>
public sealed record OpenScore(
    string Report, LocalText Area, NamedVersion Instrument, int Edition, DateOnly Released, string Level, string Id, LocalText Title,
    int? Sufficient, int? Applicable, int? Percent, string Comment, double? Low, double? High)
{
    /// <summary>The ends of the interval as the report prints them, in whole per cent; null where there is none.</summary>
    public (int Low, int High)? Range => this is { Low: { } low, High: { } high } ? new Interval(low, high, 0, 0).Printed : null;
}
