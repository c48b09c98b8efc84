using Microsoft.AspNetCore.Mvc;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Records;

namespace Plumbline.Web.Features.Assessments.Disputes;

/// <summary>Questions that two people changed at once: both texts side by side, for a person to choose.</summary>
[Allow(Act.ReadCases)]
public sealed class DisputesPage(ReadingDesk desk) : RecordPage(desk)
{
    /// <summary>The value of a choice for what stands.</summary>
    internal const string Standing = "stands";

    internal IReadOnlyList<(string Name, PresentJudgement Present)> Disputed =>
        [.. Sheet.Layout.Order.Select(question => Opened.Read.Instrument.Questions[question].Name)
            .Select(name => (name, Opened.Read.Present.Find(name)!))
            .Where(pair => pair.Item2?.Held.Count > 0)];

    public async Task<IActionResult> OnGetAsync() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int revision)
    {
        if (!await Load())
        {
            return NotFound();
        }

        var changes = new List<ProposedChange>();
        foreach (var (name, present) in Disputed)
        {
            var chosen = Request.Form[ChoiceOf(name)].ToString();
            var held = present.Held.FirstOrDefault(text => text.Entry.ToString(System.Globalization.CultureInfo.InvariantCulture) == chosen);
            if (chosen != Standing && held is null)
            {
                ModelState.AddModelError(ChoiceOf(name), Desk.Say[DisputeWords.Choose]);
                continue;
            }

            Judged?[] all = [present.Judged, .. present.Held.Select(text => text.Judged)];
            var kept = held is null ? present.Judged : held.Judged;
            changes.Add(new ProposedChange(name, Request.Form.ContainsKey(JoinOf(name)) ? Joined(kept, all) : kept, revision));
        }

        if (!Opened.MayJudge)
        {
            Refuse(new Refusal("not-now", "the record has moved on"));
        }

        if (changes.Count > 0 && Opened.MayJudge)
        {
            var result = await Desk.Judgements.SaveAsync(Desk.ActOn(Opened), changes, Stop);
            foreach (var fault in result.IsRefused ? result.Refusals : result.Value.Plan.Refused)
            {
                Refuse(fault);
            }

            await Show(Opened.After((await Desk.Judgements.ReadAsync(Opened.Read.Id, Stop))!));
        }

        return ModelState.IsValid && Disputed.Count == 0 ? Redirect(Opened.Address) : Page();
    }

    internal static string ChoiceOf(string question) => "choice." + question;

    internal static string JoinOf(string question) => "join." + question;

    protected override string TitleOf() => Desk.Say[Opened.Read.Present.IsDisputeOfOne ? DisputeWords.TitleOfOne : DisputeWords.Title, Opened.Case];

    /// <summary>The answer that was chosen, with everything that anyone wrote beside theirs.</summary>
    private static Judged Joined(Judged? chosen, IReadOnlyList<Judged?> all)
    {
        var notes = new[] { chosen }.Concat(all).Select(judged => judged?.Note).OfType<string>().Distinct().ToList();
        return (chosen ?? new Judged(Answer.Missing)) with
        {
            Note = notes.Count == 0 ? null : string.Join("\n\n", notes),
            Evidence = [.. new[] { chosen }.Concat(all).SelectMany(judged => judged?.Evidence ?? []).Distinct()],
        };
    }
}
