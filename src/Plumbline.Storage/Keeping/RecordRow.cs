using Plumbline.Inspections.Closing;

namespace Plumbline.Storage.Keeping;

/// <summary>A record as the tables give it, before it is changed.</summary>
internal sealed record RecordRow(
    Guid Id,
    int Revision,
    string State,
    byte[] Head,
    byte[] Answers,
    byte[] Entries,
    string Asides,
    string Inspection,
    string Case,
    string Purpose,
    string Profile,
    string Instrument,
    string Version)
{
    /// <summary>How its inspection is closed to changes; null while it is current.</summary>
    public Closure? Closure { get; init; }
}
