using Plumbline.Assessments.Reviews;

namespace Plumbline.Workspace.Overviews;

/// <summary>Where one reader of cases stands, first and second readings together.</summary>
/// <param name="Cases">How many of their cases are in each state; a state that none is in is left out.</param>
public sealed record ColleagueAtWork(string Name, IReadOnlyDictionary<ReviewState, int> Cases, DateTimeOffset? LastSaved)
{
    public int Given => Cases.Values.Sum();

    public int Begun => Given - Cases.GetValueOrDefault(ReviewState.Made);

    public int Complete => Cases.Where(state => state.Key.IsSignedOff()).Sum(state => state.Value);
}
