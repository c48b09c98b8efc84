namespace Plumbline.Assessments.Ledgers;

/// <summary>Which case is read, in which inspection, why, and with which version of the instrument: what the first entry of a record binds for good.</summary>
/// <param name="Inspection">The id of the inspection.</param>
/// <param name="Case">The pseudonym of the case.</param>
public sealed record RecordOrigin(string Inspection, string Case, Purpose Purpose, string Instrument, string Version);
