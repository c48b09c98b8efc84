namespace Plumbline.Scores.Ratings;

/// <summary>On what ground people decide a word.</summary>
public enum PanelDecisionKind
{
    /// <summary>Nothing in the cases rates it: organisation, leadership, policy.</summary>
    Given,

    /// <summary>A ratings panel moved it within the limits that the ruleset sets.</summary>
    Discretion,

    /// <summary>A senior role set the rule's word aside; the word stays visible beside the new one.</summary>
    Override,
}
