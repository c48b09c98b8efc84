using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Plumbline.Web.Features.Reports;
using Plumbline.Web.GovUk.Navigation;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Shared;

/// <summary>Where a page stands: its title, its room and the way to it.</summary>
public sealed record Whereabouts(string Title, Room Room)
{
    public IReadOnlyList<Crumb> Way { get; init; } = [];

    internal IReadOnlyList<NavigationItem> Rooms(Speech say, ClaimsPrincipal person) =>
    [
        new() { Text = say[LayoutWords.Reports], Href = ReportLinks.Root, Active = Room == Room.Reports },
    ];

    internal static IReadOnlyList<LanguageLink> InEachLanguage(HttpRequest request, Speech say) =>
    [
        .. Plumbline.Languages.All.Select(language => new LanguageLink
        {
            Text = language == Language.Welsh ? "Cymraeg" : "English",
            Lang = language.Code(),
            Current = say.Language == language,
            Href = request.SamePageIn(language),
        }),
    ];
}
