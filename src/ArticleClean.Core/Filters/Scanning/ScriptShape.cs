namespace ArticleClean.Filters.Scanning;

/// <summary>What was met while JavaScript was parsed.</summary>
internal struct ScriptShape
{
    /// <summary>Offset after the last statement.</summary>
    public int End;

    /// <summary>Statements that are code beyond doubt.</summary>
    public int Statements;

    /// <summary>Uses of the browser's own objects and methods.</summary>
    public int Browser;

    /// <summary>Uses of trackers', tag managers' and page builders' globals.</summary>
    public int Trackers;

    /// <summary>Functions, arrow functions included.</summary>
    public int Functions;

    /// <summary>Assignments, declarations' included.</summary>
    public int Assignments;

    /// <summary>Marks that tools leave: CDATA comments, source URLs, <c>"use strict"</c>.</summary>
    public int ToolMarks;
}
