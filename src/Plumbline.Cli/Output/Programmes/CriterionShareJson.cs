using Plumbline.Statistics;

namespace Plumbline.Cli.Output.Programmes;

/// <summary>How often work was good enough on one criterion.</summary>
internal sealed record CriterionShareJson(string Id, int Sufficient, int Applicable, int? Percent)
{
    public static CriterionShareJson Of(string id, Share share) => new(id, share.Part, share.Base, share.Percent);
}
