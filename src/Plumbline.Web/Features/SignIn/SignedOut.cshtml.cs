using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Plumbline.Web.Features.SignIn;

/// <summary>Says that one is signed out.</summary>
[AllowAnonymous]
public sealed class SignedOutPage : PageModel;
