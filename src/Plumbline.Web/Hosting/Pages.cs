using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Web.Features.Closing;
using Plumbline.Web.Hosting.Requests;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Hosting;

/// <summary>The pages of the workspace, rendered on the server.</summary>
internal static class Pages
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorPages(pages =>
        {
            pages.RootDirectory = "/Features";
            pages.Conventions.AddPageRoute("/Audit/Audit", "/inspections/{inspection}/audit");
        }).AddMvcOptions(pages => pages.Filters.Add(new HandledOnly())).AddApplicationPart(typeof(Pages).Assembly);
        // Fields are named as our own forms name them; nobody sends them as a library of scripts would, and a long form need not be gone through for it.
        builder.Services.Configure<MvcOptions>(forms => forms.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>());
        builder.Services.PostConfigure<MvcOptions>(forms => forms.ValueProviderFactories.Add(new AddressDecides()));
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<Speech>().AddScoped<WaitingCount>().AddScoped<ClosedNotice>();
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "plumbline_form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
    }
}
