using Plumbline.Assessments.Reviews;
using Plumbline.Assessments.Reviews.Remarks;

namespace Plumbline.Web.Features.Assessments.Reviews;

/// <summary>What the pages of quality review say.</summary>
internal static class ReviewWords
{
    public static readonly LocalText Queue = new("Cases and their review", "Achosion a’u hadolygiad");

    public static readonly LocalText Title = new("Review of case {0}", "Adolygu achos {0}");

    public static readonly LocalText All = new("All", "Pob un");

    public static readonly LocalText StateAndCount = new("{0} ({1})", "{0}: {1}");

    public static readonly LocalText Show = new("Show by state", "Dangos yn ôl statws");

    public static readonly LocalText Anyone = new("Anyone", "Unrhyw un");

    public static readonly LocalText Case = new("Case", "Achos");

    public static readonly LocalText Unanswered = new("Unanswered", "Heb eu hateb");

    public static readonly LocalText Comments = new("Open comments", "Sylwadau agored");

    public static readonly LocalText Changed = new("Last changed", "Newidiwyd ddiwethaf");

    public static readonly LocalText Open = new("Open the case", "Agor yr achos");

    public static readonly LocalText HoldsUp = new("What holds the record up", "Beth sy’n atal y cofnod");

    public static readonly LocalText NothingHolds = new("Nothing holds the record up.", "Nid oes dim yn atal y cofnod.");

    public static readonly LocalText Steps = new("Move the record on", "Symud y cofnod ymlaen");

    public static readonly LocalText NoSteps = new("There is no step for you to take now.", "Nid oes cam i chi ei gymryd yn awr.");

    public static readonly LocalText Reason = new("Reason", "Rheswm");

    public static readonly LocalText ReasonHint = new("Needed to reopen or unlock a record.", "Mae ei angen i ailagor neu ddatgloi cofnod.");

    public static readonly LocalText WholeRecord = new("Comment on the whole record", "Sylw ar y cofnod cyfan");

    public static readonly LocalText OnQuestion = new("On: {0}", "Ar: {0}");

    public static readonly LocalText BeginReview = new("Begin the review", "Dechrau’r adolygiad");

    public static readonly LocalText Return = new("Return to the assessor", "Dychwelyd i’r asesydd");

    public static readonly LocalText Complete = new("Sign the record off", "Cymeradwyo’r cofnod");

    public static readonly LocalText Reopen = new("Reopen the review", "Ailagor yr adolygiad");

    public static readonly LocalText Lock = new("Lock the record", "Cloi’r cofnod");

    public static readonly LocalText Unlock = new("Unlock the record", "Datgloi’r cofnod");

    public static readonly LocalText NotSufficient = new("Not sufficient", "Annigonol");

    public static readonly LocalText NotAssessed = new("Could not be assessed", "Ni ellid ei asesu");

    public static readonly LocalText WithoutEvidence = new("No evidence", "Dim tystiolaeth");

    public static readonly LocalText ChangedSinceReturn = new("Changed since it was returned", "Newidiwyd ers ei ddychwelyd");

    public static readonly LocalText Contradicts = new("Disagrees with another answer", "Yn anghytuno ag ateb arall");

    public static readonly LocalText Overridden = new("Overridden", "Wedi’i ddiystyru");

    public static readonly LocalText ClosedSince = new("Closed by other answers since", "Wedi’i gau gan atebion eraill ers hynny");

    public static readonly LocalText Commented = new("Open comment", "Sylw agored");

    public static readonly LocalText NeedLook = new("Judgements that need a look", "Barnau y mae angen edrych arnynt");

    public static readonly LocalText WhatNeedsLook = new("What needs a look", "Beth y mae angen edrych arno");

    public static readonly LocalText NothingNeedsLook = new("Nothing in this record needs a look.", "Nid oes dim yn y cofnod hwn y mae angen edrych arno.");

    public static readonly LocalText Looked = new("I have looked at this", "Rwyf wedi edrych ar hyn");

    public static readonly LocalText KeepLooks = new("Keep what I have looked at", "Cadw’r hyn rwyf wedi edrych arno");

    public static readonly LocalText CommentOrOverride = new("Comment or override", "Rhoi sylw neu ddiystyru");

    public static readonly LocalText History = new("The question and its history", "Y cwestiwn a’i hanes");

    public static readonly LocalText Next = new("Next to review: {0} ({1} waiting)", "Nesaf i’w adolygu: {0} ({1} yn aros)");

    public static readonly LocalText SignOff = new("Sign the inspection off", "Cymeradwyo’r arolygiad");

    public static readonly LocalText SignOffWhat = new(
        "Locks every case of the sample, so that nothing the figures rest on changes any more. Each case must be signed off, and second readings settled.",
        "Mae’n cloi pob achos yn y sampl, fel na fydd dim y mae’r ffigurau’n seiliedig arno yn newid mwyach. Rhaid cymeradwyo pob achos, a chysoni’r ail "
            + "ddarlleniadau.");

    public static readonly LocalText MayFallOut = new("This case may be replaced", "Gellir rhoi achos arall yn lle hwn");

    public static readonly LocalText WhyFallOut = new("Why the case may fall out of the sample", "Pam y gall yr achos adael y sampl");

    public static readonly LocalText WhyFallOutHint = new(
        "A case that was judged leaves the sample only with the agreement of somebody who does not replace it. Never because of what was found in it.",
        "Dim ond gyda chytundeb rhywun nad yw’n ei gyfnewid y mae achos a farnwyd yn gadael y sampl. Nid yw’n ei gadael byth oherwydd yr hyn a welwyd ynddo.");

    public static readonly LocalText Agree = new("Agree to the replacement", "Cytuno i’w gyfnewid");

    public static LocalText Of(Remark remark) => remark switch
    {
        Remark.NotSufficient => NotSufficient,
        Remark.NotAssessed => NotAssessed,
        Remark.WithoutEvidence => WithoutEvidence,
        Remark.ChangedSinceReturn => ChangedSinceReturn,
        Remark.Contradicts => Contradicts,
        Remark.Overridden => Overridden,
        Remark.ClosedSince => ClosedSince,
        _ => Commented,
    };

    public static LocalText Of(ReviewStep step) => step switch
    {
        ReviewStep.BeginReview => BeginReview,
        ReviewStep.Return => Return,
        ReviewStep.Complete => Complete,
        ReviewStep.Reopen => Reopen,
        ReviewStep.Lock => Lock,
        ReviewStep.Unlock => Unlock,
        ReviewStep.TakeBack => CaseWords.TakeBack,
        _ => CaseWords.HandOver,
    };
}
