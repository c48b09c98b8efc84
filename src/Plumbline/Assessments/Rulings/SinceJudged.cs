namespace Plumbline.Assessments.Rulings;

/// <summary>What became of the rulings on a question after it was judged in a case.</summary>
public enum SinceJudged
{
    /// <summary>Nothing: whoever judged could know them all.</summary>
    Nothing,

    /// <summary>A ruling that stands was made, also in the place of another.</summary>
    Made,

    /// <summary>A ruling was withdrawn.</summary>
    Withdrawn,
}
