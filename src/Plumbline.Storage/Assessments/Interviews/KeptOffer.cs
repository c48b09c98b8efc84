using System.Text.Json;
using Plumbline.Assessments.Interviews;

namespace Plumbline.Storage.Assessments.Interviews;

/// <summary>A time that the service offered for an interview. It never changes: a corrected one ends, and another begins.</summary>
public sealed class KeptOffer
{
    public required Guid Id { get; init; }

    public required string InspectionId { get; init; }

    /// <summary>The service's own code; never a name.</summary>
    public required string Practitioner { get; init; }

    /// <summary>The ids of the cases that it could be about, as a JSON list.</summary>
    public required string Cases { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The minute of the day at which it starts.</summary>
    public required int Starts { get; init; }

    public required int Minutes { get; init; }

    /// <summary>Null for an interview by video.</summary>
    public string? Room { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The account that offered it.</summary>
    public required string By { get; init; }

    /// <summary>When it was corrected or taken back; null while it holds.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>The same as the rules read it.</summary>
    public InterviewOffer AsOffered() => new(Practitioner, JsonSerializer.Deserialize<string[]>(Cases) ?? [], TimeOf(Day, Starts, Minutes), Room);

    /// <summary>A time from its columns.</summary>
    public static InterviewTime TimeOf(DateOnly day, int starts, int minutes) => new(day, TimeOnly.MinValue.AddMinutes(starts), minutes);

    /// <summary>An offer as it is kept.</summary>
    public static KeptOffer Of(InterviewOffer offer, Guid id, string inspection, DateTimeOffset at, string by) => new()
    {
        Id = id, InspectionId = inspection, Practitioner = offer.Practitioner, Cases = JsonSerializer.Serialize(offer.Cases), Day = offer.Time.Day,
        Starts = (offer.Time.Starts.Hour * 60) + offer.Time.Starts.Minute, Minutes = offer.Time.Minutes, Room = offer.Room, At = at, By = by,
    };
}
