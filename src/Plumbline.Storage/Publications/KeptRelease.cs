namespace Plumbline.Storage.Publications;

/// <summary>That an edition is public, from which instant, with the key that opens its files. Who looks for what is public looks here and nowhere
/// else.</summary>
public sealed class KeptRelease
{
    public required string InspectionId { get; init; }

    public required int Edition { get; init; }

    public required DateTimeOffset At { get; init; }

    public required byte[] Key { get; init; }

    /// <summary>When it was taken from the public; null while it is there.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }

    public string? WithdrawnWhyEnglish { get; set; }

    public string? WithdrawnWhyWelsh { get; set; }
}
