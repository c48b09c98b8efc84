using Plumbline.Workspace.Reviews;
using Plumbline.Workspace.Samples;

namespace Plumbline.Web.Features.Assessments.Reviews;

/// <summary>What can be done on the page of a review.</summary>
public sealed record ReviewActs(
    TakeReviewStep Taking,
    AcceptJudgements Accepting,
    PinComment Pinning,
    ResolveComment Resolving,
    OverrideJudgement Overriding,
    AgreeToReplacement Agreeing);
