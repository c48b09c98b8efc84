using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Plumbline.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SecondDraws : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "second_reading_draws",
                columns: table => new
                {
                    inspection_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    seed = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    cases = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_second_reading_draws", x => x.inspection_id);
                    table.ForeignKey(
                        name: "fk_second_reading_draws_inspections_inspection_id",
                        column: x => x.inspection_id,
                        principalTable: "inspections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            // Only the audit trail held what was drawn; the first draw of an inspection is the one that was read by.
            migrationBuilder.Sql("""
                insert into second_reading_draws (inspection_id, at, "by", cases, seed)
                select inspection_id, at, coalesce("by", 'import'), detail::json ->> 'Cases', detail::json ->> 'Seed'
                from audit_entries
                where id in (
                    select min(id) from audit_entries
                    where action = 'second-readings-drawn' and detail is not null and inspection_id in (select id from inspections) group by inspection_id)
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "second_reading_draws");
        }
    }
}
