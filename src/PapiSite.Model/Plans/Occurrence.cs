namespace PapiSite.Model.Plans;

/// <summary>One time at which something falls due: the days that it covers, both included; the last is the day by which.</summary>
public readonly record struct Occurrence(DateOnly First, DateOnly Last);
