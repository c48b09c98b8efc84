using Plumbline.Inspections.Steps;

namespace Plumbline.Workspace.Overviews;

/// <summary>How far the reading of the cases of a sample has got.</summary>
/// <param name="Cases">How many cases the sample has.</param>
/// <param name="Complete">How many of them are signed off, locked or not.</param>
/// <param name="Locked">How many of them are locked, so that nothing about them moves any more.</param>
public sealed record InspectionProgress(int Cases, int Complete, int Locked)
{
    /// <summary>Whether every case of the sample is locked.</summary>
    public bool IsSignedOff => Cases > 0 && Locked == Cases;

    public static InspectionProgress Of(InspectionFacts facts) => new(facts.Sampled, facts.SignedOff, facts.Locked);
}
