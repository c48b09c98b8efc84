namespace Plumbline.Samples.Designs;

/// <summary>How the cases of a sample are chosen.</summary>
public enum SampleMethod
{
    /// <summary>Every case alike.</summary>
    Simple,

    /// <summary>Each stratum by its share of the caseload, by largest remainder.</summary>
    Stratified,

    /// <summary>Balanced over all margins at once by the cube method.</summary>
    Balanced,

    /// <summary>Strata, then clusters, units and officers within them, as in the sampler of the Ministry of Justice.</summary>
    Nested,
}
