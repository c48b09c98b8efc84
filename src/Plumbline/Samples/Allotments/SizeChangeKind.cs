namespace Plumbline.Samples.Allotments;

/// <summary>Why the number of cases wanted from a stratum, unit or practitioner became what it is.</summary>
public enum SizeChangeKind
{
    /// <summary>Its share of the caseload.</summary>
    Initial,

    /// <summary>The buffer was added.</summary>
    WithBuffer,

    /// <summary>Rounding had left the whole short.</summary>
    IncreasedForRounding,

    /// <summary>Rounding had made the whole too large.</summary>
    DecreasedForRounding,

    /// <summary>A floor needed more from here.</summary>
    IncreasedForFloor,

    /// <summary>A floor needed more from elsewhere.</summary>
    DecreasedForFloor,

    /// <summary>Cases of another practitioner, over the cap, were dealt here.</summary>
    IncreasedForCap,

    /// <summary>The cap of the practitioner was reached.</summary>
    DecreasedForCap,
}
