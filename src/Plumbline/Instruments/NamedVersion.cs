namespace Plumbline.Instruments;

/// <summary>One version of an instrument by its name, such as core-case 2009.1.</summary>
/// <param name="Id">Of the instrument, the same in all versions.</param>
public readonly record struct NamedVersion(string Id, string Version)
{
    public override string ToString() => $"{Id} {Version}";
}
