namespace Plumbline.Assessments.Reviews;

/// <summary>Who takes a step, with the parts that they have in this inspection.</summary>
/// <param name="Person">The id of the person.</param>
public sealed record ReviewActor(string Person, ReviewPart Parts)
{
    public bool Is(ReviewPart part) => (Parts & part) != ReviewPart.None;
}
