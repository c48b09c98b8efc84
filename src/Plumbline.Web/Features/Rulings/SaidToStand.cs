using System.Globalization;
using Microsoft.AspNetCore.Http;
using Plumbline.Assessments.Rulings;
using Plumbline.Storage.Databases;

namespace Plumbline.Web.Features.Rulings;

/// <summary>A judgement of which its reader says that it stands, by the button beside its mark.</summary>
/// <param name="Rulings">When the rulings that the page showed had last changed.</param>
internal sealed record SaidToStand(string Question, DateTimeOffset Rulings)
{
    /// <summary>The name of the button.</summary>
    public const string Field = "stands";

    /// <summary>The question and the instant, in microseconds since 1970: <c>q11_screen_done 1331737200000000</c>.</summary>
    public string Value => string.Create(CultureInfo.InvariantCulture, $"{Question} {UtcInstant.ToMicroseconds(Rulings)}");

    public static SaidToStand Of(string question, QuestionRulings rulings) => new(question, rulings.ChangedAt ?? default);

    /// <summary>Null where a form says so of none.</summary>
    public static SaidToStand? Of(IFormCollection form) =>
        form[Field].ToString().Split(' ') is [var question, var instant]
            && long.TryParse(instant, NumberStyles.Integer, CultureInfo.InvariantCulture, out var at) && UtcInstant.IsInstant(at)
            ? new SaidToStand(question, UtcInstant.FromMicroseconds(at)) : null;
}
