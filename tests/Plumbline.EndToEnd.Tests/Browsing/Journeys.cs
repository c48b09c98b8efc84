using Plumbline.EndToEnd.Tests.Browsing;

[assembly: AssemblyFixture(typeof(Chromium))]
