using Plumbline.Web.Features.Shared;
using Plumbline.Web.GovUk.Navigation;
using Plumbline.Web.GovUk;

namespace Plumbline.Web.Features.Problems;

/// <summary>The page of a database that is away. It is written without the frame of the other pages, which greets by name.</summary>
internal static class AwayPage
{
    public static string In(Language language) => $"""
        <!DOCTYPE html>
        <html class="govuk-template" lang="{language.Code()}">
        <head>
            <meta charset="utf-8">
            <title>{string.Format(null, LayoutWords.Title.In(language), ProblemWords.Away.In(language))}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
            <link rel="icon" href="{Assets.Address("favicon.svg")}" type="image/svg+xml">
            <link rel="stylesheet" href="{Assets.Address("plumbline.css")}">
        </head>
        <body class="govuk-template__body">
            <header>{new GenericHeader { LogoText = "Plumbline", Url = "/" }}</header>
            <div class="govuk-width-container">
                <main class="govuk-main-wrapper" id="main-content">
                    <h1 class="govuk-heading-l">{ProblemWords.Away.In(language)}</h1>
                    <p class="govuk-body">{ProblemWords.AwayWhat.In(language)}</p>
                </main>
            </div>
        </body>
        </html>

        """;
}
