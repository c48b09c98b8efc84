namespace Plumbline.Instruments;

/// <summary>How far a version of an instrument has got. A published one never changes.</summary>
public enum InstrumentStatus
{
    Draft,
    Published,
}
