namespace Plumbline.Reports.Disclosures;

/// <summary>How many of the cases had one value of a characteristic, as published.</summary>
/// <param name="Field">The name of the field in the instrument's profile.</param>
/// <param name="Value">As it stands in the cases; empty when nothing was recorded.</param>
/// <param name="Cases">Null when it is withheld.</param>
public sealed record PublishedCharacteristic(string Field, LocalText Label, string Value, LocalText ValueLabel, int? Cases);
