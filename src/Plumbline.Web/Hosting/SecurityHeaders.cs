using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Plumbline.Web.Hosting;

/// <summary>
/// What browsers are told to refuse. Pages may run only scripts that carry the nonce of the request.
/// Reports are documents: they may run no script at all, and carry their own style.
/// </summary>
internal static class SecurityHeaders
{
    private const string Reports = "reports";

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
        .SetPolicySelector(choice => Features.Reports.ReportLinks.IsDocument(choice.HttpContext.Request.Path) ? choice.ConfiguredPolicies[Reports] : choice.SelectedPolicy);

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
