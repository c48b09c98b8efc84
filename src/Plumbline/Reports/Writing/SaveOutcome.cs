namespace Plumbline.Reports.Writing;

/// <summary>What becomes of a text that somebody saves.</summary>
public enum SaveOutcome
{
    /// <summary>It says what stands already, or what its writer began from.</summary>
    Unchanged,

    /// <summary>It stands from now on.</summary>
    Stands,

    /// <summary>Somebody else changed the text meanwhile: it is kept beside what stands, until a person chooses.</summary>
    Beside,
}
