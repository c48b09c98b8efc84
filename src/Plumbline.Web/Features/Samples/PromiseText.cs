using Plumbline.Scores.Uncertainty;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Samples;

/// <summary>What a design promises, in words.</summary>
internal static class PromiseText
{
    public static string Of(PromisedInterval interval, Speech say) => interval switch
    {
        { Half: null } => say[DesignPageWords.NoPromise],
        { Half: 0 } => say[DesignPageWords.WholeRead],
        _ => say[DesignPageWords.Range, interval.Low, interval.High],
    };

    /// <summary>Of a service whose work is sufficient as often as most that were inspected.</summary>
    public static string Usual(PromisedSample promise, Speech say) => Of(promise.Intervals.Single(interval => interval.Share == 65), say);
}
