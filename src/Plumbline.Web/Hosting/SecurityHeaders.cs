using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Reports;

namespace Plumbline.Web.Hosting;

/// <summary>
/// What browsers are told to refuse. Pages may run only scripts that carry the nonce of the request.
/// Reports are documents: they may run no script at all, and carry their own style. The counting page runs its one script and reaches nothing.
/// What a service sent may do nothing.
/// </summary>
internal static class SecurityHeaders
{
    private const string Reports = "reports";

    private const string Counting = "counting";

    private const string Files = "files";

    public static void AddSecurityHeaders(this WebApplicationBuilder builder) => builder.Services.AddSecurityHeaderPolicies()
        .SetDefaultPolicy(headers => Common(headers).AddContentSecurityPolicy(csp =>
        {
            Locked(csp);
            csp.AddScriptSrc().WithNonce();
            csp.AddStyleSrc().Self();
            csp.AddConnectSrc().Self();
            csp.AddFormAction().Self();
        }))
        .AddPolicy(Reports, headers => Common(headers).AddContentSecurityPolicy(csp =>
        {
            Locked(csp);
            csp.AddScriptSrc().None();
            csp.AddStyleSrc().Self().UnsafeInline();
            csp.AddFormAction().None();
        }))
        .AddPolicy(Counting, headers => Common(headers).AddContentSecurityPolicy(csp =>
        {
            Locked(csp);
            csp.AddScriptSrc().Self();
            csp.AddStyleSrc().Self();
            csp.AddFormAction().None();
        }))
        .AddPolicy(Files, headers => Common(headers).AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().None();
            csp.AddSandbox();
            csp.AddObjectSrc().None();
            csp.AddBaseUri().None();
            csp.AddFormAction().None();
            csp.AddFrameAncestors().None();
        }))
        .SetPolicySelector(choice => InspectionLinks.IsSentFile(choice.HttpContext.Request.Path) ? choice.ConfiguredPolicies[Files]
            : ReportLinks.IsCounting(choice.HttpContext.Request.Path) ? choice.ConfiguredPolicies[Counting]
            : ReportLinks.IsDocument(choice.HttpContext.Request.Path) ? choice.ConfiguredPolicies[Reports] : choice.SelectedPolicy);

    private static HeaderPolicyCollection Common(HeaderPolicyCollection headers) => headers
        .AddContentTypeOptionsNoSniff()
        .AddFrameOptionsDeny()
        .AddReferrerPolicySameOrigin()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddStrictTransportSecurityMaxAge()
        .AddPermissionsPolicy(features =>
        {
            features.AddDefaultSecureDirectives();
            // People sign in with passkeys on our own pages.
            features.AddPublickeyCredentialsGet().Self();
        })
        .RemoveServerHeader();

    private static void Locked(CspBuilder csp)
    {
        csp.AddDefaultSrc().None();
        csp.AddImgSrc().Self().Data();
        csp.AddFontSrc().Self().Data();
        csp.AddBaseUri().None();
        csp.AddFrameAncestors().None();
        csp.AddObjectSrc().None();
    }
}
