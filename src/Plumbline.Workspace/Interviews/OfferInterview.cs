using Plumbline.Assessments.Interviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments.Interviews;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Interviews;

/// <summary>Offers a time at which a practitioner can be interviewed about one of their drawn cases.</summary>
public sealed class OfferInterview(Acts acts)
{
    /// <summary>The id of the offer.</summary>
    /// <param name="offer">Without cases it is for all drawn ones that the list says the practitioner held.</param>
    public Task<Result<Guid>> RunAsync(Acting who, string inspection, InterviewOffer offer, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.OfferInterviews, inspection, async turn =>
        {
            var made = FitOf(offer, await Diary.ReadAsync(turn.Db, inspection, turn.Stop), who.Today);
            return made.TryGet(out var fit) ? Result.Of(Keep(turn, fit, AuditActions.InterviewOffered)) : Result.Refused<Guid>(made.Refusals);
        }, stop);

    /// <summary>The offer as it is kept, with the practitioner's code as the list of cases writes it; or everything that is wrong with it.</summary>
    internal static Result<InterviewOffer> FitOf(InterviewOffer offer, Diary diary, DateOnly today)
    {
        var code = offer.Practitioner.Trim();
        var known = diary.Practitioners.FirstOrDefault(one => PractitionerCodes.AreSame(one, code)) ?? code;
        var drawn = diary.Cases.Values.Where(one => one is { IsSampled: true, SeededFrom: null }).ToList();
        var cases = offer.Cases.Count > 0 ? offer.Cases.Distinct().ToList()
            : [.. drawn.Where(one => PractitionerCodes.Names(one.Practitioner, code)).Select(one => one.Id)];
        var fit = offer with { Practitioner = known, Cases = [.. cases.Order(StringComparer.Ordinal)], Room = offer.Room?.Trim() };
        return Result.From(
            [
                .. InterviewRules.FaultsOf(fit, diary.Practitioners, today),
                .. cases.Where(@case => drawn.All(one => one.Id != @case)).Take(1).Select(InterviewRefusals.NotDrawn),
            ],
            () => fit);
    }

    internal static Guid Keep(Turn turn, InterviewOffer offer, string action, Guid? instead = null)
    {
        var kept = KeptOffer.Of(offer, Guid.CreateVersion7(turn.Now), turn.Inspection.Id, turn.Now, turn.Who.Name);
        turn.Db.Add(kept);
        turn.Note(action, kept.Id.ToString(), new { day = kept.Day, starts = kept.Starts, minutes = kept.Minutes, instead });
        return kept.Id;
    }
}
