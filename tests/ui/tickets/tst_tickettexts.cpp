// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/tickettexts.h"

#include "core/base/clock.h"
#include "tests/support/testdatabase.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/tickets/ticketline.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(regulars::ChipText)

/// The words of tickets, and where they stand in a line of the queue.
class TestTicketTexts : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    FixedClock m_clock{utc(2026, 11, 23, 9)};
    Formatting m_formatting{QLocale(u"en_GB"_s), QTimeZone::utc(), m_clock};

    [[nodiscard]] Instant in(int minutes) const { return {m_clock.now().ms + minutes * 60'000LL}; }

    template<typename E>
    static void verifyWords(QString (*word)(E))
    {
        QSet<QString> words;
        for (const auto &[value, name] : EnumNames<E>::names) {
            QVERIFY2(!word(value).isEmpty(), qPrintable(QString::fromUtf16(name)));
            words += word(value);
        }
        QCOMPARE(words.size(), qsizetype(EnumNames<E>::names.size()));
    }
    static TicketLine longLine()
    {
        return {u"1191"_s,
                u"Refund for double charge of the order in October"_s,
                u"Tomás Oliveira · Billing"_s,
                {u"Third party"_s, Tone::Neutral},
                {u"Urgent"_s, Tone::Danger},
                u"Jonas Weber"_s,
                {u"1 d 2 h late"_s, Tone::Danger}};
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init() { failOnWarnings(); }

    void everythingHasAWord()
    {
        verifyWords<StatusCategory>([](StatusCategory value) { return TicketTexts::status(value); });
        verifyWords<StatusCategory>([](StatusCategory value) {
            TicketRow row;
            row.statusCategory = value;
            return TicketTexts::statusChip(row).text;
        });
        verifyWords<TicketPriority>(&TicketTexts::priority);
        verifyWords<TicketChannel>(&TicketTexts::channel);
        verifyWords<TicketType>(&TicketTexts::type);
        verifyWords<SlaMetric>(&TicketTexts::metric);
        verifyWords<SlaState>(&TicketTexts::state);
        verifyWords<TicketView>(&TicketTexts::view);
        for (const DiscardReason reason : {DiscardReason::Spam, DiscardReason::Duplicate, DiscardReason::Merged})
            QVERIFY(!TicketTexts::discarded(reason).isEmpty());
    }

    void theShopsOwnStatusGoesByItsName()
    {
        TicketStatus own;
        own.name = u"At the workshop"_s;
        QCOMPARE(TicketTexts::status(own), u"At the workshop"_s);
        own.name.clear();
        QCOMPARE(TicketTexts::status(own), u"Open"_s);
        TicketRow row;
        row.statusName = u"At the workshop"_s;
        QCOMPARE(TicketTexts::statusChip(row).text, u"At the workshop"_s);
        row.discarded = DiscardReason::Spam;
        QCOMPARE(TicketTexts::statusChip(row).text, u"Spam"_s);
    }

    void spans_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("at once") << qint64(0) << u"1 min"_s;
        QTest::newRow("seconds") << qint64(5) << u"1 min"_s;
        QTest::newRow("minutes") << qint64(14 * 60) << u"14 min"_s;
        QTest::newRow("a begun minute") << qint64(14 * 60 + 1) << u"15 min"_s;
        QTest::newRow("an hour") << qint64(3600) << u"1 h 00"_s;
        QTest::newRow("hours") << qint64(2 * 3600 + 5 * 60) << u"2 h 05"_s;
        QTest::newRow("nearly a day") << qint64(24 * 3600 - 60) << u"23 h 59"_s;
        QTest::newRow("days") << qint64(26 * 3600) << u"1 d 2 h"_s;
    }
    void spans()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const QString, text);
        QCOMPARE(TicketTexts::span(seconds * 1000, m_formatting), text);
    }

    void digitsAreThoseOfTheLanguage()
    {
        const Formatting arabic(QLocale(u"ar_EG"_s), QTimeZone::utc(), m_clock);
        QCOMPARE(TicketTexts::span((2 * 60 + 5) * 60'000LL, arabic), u"٢ h ٠٥"_s);
    }

    void due_data()
    {
        QTest::addColumn<std::optional<int>>("minutes");
        QTest::addColumn<ChipText>("chip");
        QTest::addColumn<QString>("sentence");
        using Minutes = std::optional<int>;
        QTest::newRow("nothing") << Minutes() << ChipText{} << QString();
        QTest::newRow("pressing") << Minutes(14) << ChipText{u"14 min"_s, Tone::Danger} << u"Reply due in 14 min"_s;
        QTest::newRow("soon") << Minutes(125) << ChipText{u"2 h 05"_s, Tone::Warning} << u"Reply due in 2 h 05"_s;
        QTest::newRow("later") << Minutes(220) << ChipText{u"3 h 40"_s, Tone::Good} << u"Reply due in 3 h 40"_s;
        QTest::newRow("late") << Minutes(-20) << ChipText{u"20 min late"_s, Tone::Danger} << u"The reply is 20 min late"_s;
    }
    void due()
    {
        QFETCH(const std::optional<int>, minutes);
        QFETCH(const ChipText, chip);
        QFETCH(const QString, sentence);
        TicketRow row;
        if (minutes)
            row.dueAt = in(*minutes);
        row.dueMetric = SlaMetric::FirstResponse;
        QCOMPARE(TicketTexts::dueChip(row, m_formatting), chip);
        QCOMPARE(TicketTexts::dueSentence(row, m_formatting), sentence);
    }

    void whatIsNotDue()
    {
        TicketRow row;
        row.paused = true;
        QCOMPARE(TicketTexts::dueChip(row, m_formatting), (ChipText{u"paused"_s, Tone::Neutral}));
        QCOMPARE(TicketTexts::dueSentence(row, m_formatting), u"Nothing is due while it waits"_s);
        row.pendingUntil = in(60);
        QCOMPARE(TicketTexts::dueChip(row, m_formatting).text, u"snoozed"_s);
        QCOMPARE(TicketTexts::dueSentence(row, m_formatting), u"Snoozed until today, 10:00"_s);
        row.solvedAt = in(-24 * 60);
        QCOMPARE(TicketTexts::dueChip(row, m_formatting), (ChipText{u"yesterday"_s, Tone::Neutral}));
        // A warning comes before the last hours where a policy wants it.
        TicketRow warned;
        warned.dueAt = in(600);
        warned.warnAt = in(-1);
        QCOMPARE(TicketTexts::dueChip(warned, m_formatting).tone, Tone::Warning);
    }

    void eachClockHasItsSentence()
    {
        QSet<QString> sentences;
        for (const SlaMetric metric : {SlaMetric::FirstResponse, SlaMetric::PeriodicUpdate, SlaMetric::Resolution}) {
            for (const int minutes : {30, -30}) {
                TicketRow row;
                row.dueAt = in(minutes);
                row.dueMetric = metric;
                sentences += TicketTexts::dueSentence(row, m_formatting);
            }
        }
        QCOMPARE(sentences.size(), 6);
    }

    void linesFitIntoAnyWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const int width : {200, 260, 380, 480, 640, 1200}) {
            QTest::addRow("%d", width) << width << Qt::LeftToRight;
            QTest::addRow("%d from the right", width) << width << Qt::RightToLeft;
        }
    }
    void linesFitIntoAnyWidth()
    {
        QFETCH(const int, width);
        QFETCH(const Qt::LayoutDirection, direction);
        const QRect rect(0, 0, width, TicketLineGeometry::height(*m_theme));
        const auto geometry = TicketLineGeometry::of(longLine(), rect, *m_theme, direction);
        QList<QRect> parts;
        for (const QRect &part : {geometry.number, geometry.subject, geometry.subtitle, geometry.status, geometry.priority,
                                  geometry.avatar, geometry.assignee, geometry.due}) {
            if (!part.isEmpty())
                parts += part;
        }
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QVERIFY(rect.contains(parts[i]));
            for (qsizetype j = i + 1; j < parts.size(); ++j)
                QVERIFY(!parts[i].intersects(parts[j]));
        }
        QVERIFY(!geometry.subject.isEmpty());
        QVERIFY(!geometry.due.isEmpty());
        QCOMPARE(geometry.subject.center().x() < geometry.due.center().x(), direction == Qt::LeftToRight);
    }

    void whatGoesFirstWhereThereIsLittleRoom()
    {
        const TicketColumns wide = TicketColumns::of(900, *m_theme);
        QVERIFY(wide.number > 0 && wide.status > 0 && wide.priority > 0 && wide.due > 0);
        QVERIFY(wide.assignee > TicketLineGeometry::avatarSize);
        int shown = 6;
        for (int width = 900; width > 150; width -= 10) {
            const TicketColumns columns = TicketColumns::of(width, *m_theme);
            int now = 0;
            for (const int column :
                 {columns.number, columns.subject, columns.status, columns.priority, columns.assignee, columns.due})
                now += column > 0 ? 1 : 0;
            QVERIFY(now <= shown);
            shown = now;
            QVERIFY(columns.status == 0 || columns.priority > 0); // the status goes before the priority
        }
        QCOMPARE(shown, 2);
    }
};

QTEST_MAIN(TestTicketTexts)

#include "tst_tickettexts.moc"
