using Plumbline.Assessments.Ledgers;
using Plumbline.Web.GovUk.Writing;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Assessments.Sheets;

/// <summary>What a judgement rests on, on a page of its own.</summary>
internal sealed record EvidenceList(Judged Judged, Speech Say) : Component
{
    public override void Write(Markup to) => EvidenceLines.Write(to, Judged, Say);
}
