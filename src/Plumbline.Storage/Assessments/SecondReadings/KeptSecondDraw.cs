using System.Text.Json;
using Plumbline.Assessments.SecondReadings;

namespace Plumbline.Storage.Assessments.SecondReadings;

/// <summary>Which cases of an inspection are read a second time, as chance gave them; drawn once.</summary>
public sealed class KeptSecondDraw
{
    public required string InspectionId { get; init; }

    public required string Seed { get; init; }

    /// <summary>The pseudonyms in the order drawn, as a JSON array.</summary>
    public required string Cases { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The account that drew them.</summary>
    public required string By { get; init; }

    public SecondReadingDraw AsDraw() => new(Seed, JsonSerializer.Deserialize<string[]>(Cases) ?? []);
}
