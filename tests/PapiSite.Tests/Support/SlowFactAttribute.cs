namespace PapiSite.Tests.Support;

/// <summary>A test that takes many minutes: it runs where <c>PAPISITE_SLOW</c> is set, and is skipped otherwise.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SlowFactAttribute : FactAttribute
{
    public SlowFactAttribute()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("PAPISITE_SLOW"))) Skip = "Takes long: set PAPISITE_SLOW=1.";
    }
}
