using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Plumbline.Storage.Migrations.Sqlite
{
    /// <summary>
    /// The content of a file stands last in its row: SQLite keeps a long content that is written piece by piece out of memory only there.
    /// PostgreSQL keeps it apart wherever it stands and has no such step.
    /// </summary>
    public partial class ContentLast : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(MadeAnew("changed_at, revision, content"));

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(MadeAnew("content, changed_at, revision"));

        private static string MadeAnew(string columns)
        {
            var kinds = new Dictionary<string, string>
            {
                ["changed_at"] = "INTEGER NOT NULL", ["revision"] = "INTEGER NOT NULL", ["content"] = "BLOB NOT NULL",
            };
            var described = string.Join(", ", columns.Split(", ").Select(column => $"\"{column}\" {kinds[column]}"));
            return
                $"""
                create table "inspection_files_anew" (
                    "inspection_id" TEXT NOT NULL, "path" TEXT NOT NULL, {described},
                    constraint "pk_inspection_files" primary key ("inspection_id", "path"),
                    constraint "fk_inspection_files_inspections_inspection_id" foreign key ("inspection_id") references "inspections" ("id") on delete cascade
                );
                insert into "inspection_files_anew" ("inspection_id", "path", "changed_at", "revision", "content")
                    select "inspection_id", "path", "changed_at", "revision", "content" from "inspection_files";
                drop table "inspection_files";
                alter table "inspection_files_anew" rename to "inspection_files";
                """;
        }
    }
}
