// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/tickets/deskfixture.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/sla/whydialog.h"

#include <QtCore/QPointer>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestWhyDialog : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<Formatting> m_formatting;

    WhyDialog *open(TicketId ticket)
    {
        auto *dialog = new WhyDialog(*m_desk->db, *m_formatting, ticket, nullptr);
        dialog->open();
        return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_desk = std::make_unique<DeskFixture>();
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_desk->db.clock());
    }

    void everyStepIsALine()
    {
        SlaPolicy other = m_desk->usualPolicy();
        other.name = u"Workshop only"_s;
        other.conditions.kind = CustomerKind::Company;
        const SlaPolicyId first = runOrDie(m_desk->db, SaveSlaPolicy{other});
        runOrDie(m_desk->db, OrderSlaPolicies{{first, m_desk->policy}});
        m_desk->db.clock().set(utc(2026, 11, 23, 16));
        const TicketId ticket = m_desk->ticket(u"Kettle"_s);
        runOrDie(m_desk->db, SetManualDue{ticket, SlaMetric::Resolution, utc(2026, 11, 27, 12), u"promised on the phone"_s});
        const QPointer<WhyDialog> dialog = open(ticket);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->text().contains(u"First reply"_s));
        const QStringList lines = dialog->text().split(u'\n');
        for (const QString &line :
             {u"#1001 Kettle"_s, u"The promise “Usual” holds for this ticket."_s, u"Times are those of UTC."_s,
              u"  – “Workshop only” does not: another kind of customer."_s, u"  – “Usual” is the first that fits."_s,
              u"First reply: running"_s, u"4 h of working time from Mon 23 Nov 2026, 16:00."_s,
              u"New: the clock runs from Mon 23 Nov 2026, 16:00, 4 h in all."_s,
              u"  – Mon 23 Nov 2026, 16:00 to 17:00: 1 h"_s, u"  – Tue 24 Nov 2026, 09:00 to 12:00: 3 h"_s,
              u"People are warned on Tue 24 Nov 2026, 11:00."_s, u"So it is due on Tue 24 Nov 2026, 12:00."_s,
              u"  – The reason: promised on the phone"_s})
            QVERIFY2(lines.contains(line), qPrintable(line + u"\nis not in\n"_s + dialog->text()));
        const QString shown = dialog->findChild<QTextBrowser *>(u"why"_s)->toPlainText();
        QVERIFY(shown.contains(u"Tue 24 Nov 2026, 09:00 to 12:00: 3 h"_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"copy_why"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), dialog->text());
        uitest::takePictures(*dialog, *m_theme, u"why"_s, dialog->size());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void theLinesAddUpAlsoWithinAMinute()
    {
        m_desk->db.clock().set({utc(2026, 11, 23, 16).ms + 30'000});
        const QPointer<WhyDialog> dialog = open(m_desk->ticket(u"Kettle"_s));
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->text().contains(u"First reply"_s));
        const QStringList lines = dialog->text().split(u'\n');
        for (const QString &line :
             {u"New: the clock runs from Mon 23 Nov 2026, 16:00, 4 h in all."_s,
              u"  – Mon 23 Nov 2026, 16:00 to 17:00: 1 h"_s, u"  – Tue 24 Nov 2026, 09:00 to 12:00: 3 h"_s})
            QVERIFY2(lines.contains(line), qPrintable(line + u"\nis not in\n"_s + dialog->text()));
        dialog->close();
    }

    void whatCameOfItIsSaid()
    {
        const TicketId ticket = m_desk->ticket(u"Kettle"_s);
        m_desk->status(ticket, StatusCategory::OnHold);
        m_desk->db.clock().set(utc(2026, 11, 23, 11));
        const QPointer<WhyDialog> dialog = open(ticket);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->text().contains(u"Solution: paused"_s));
        QVERIFY(dialog->text().contains(u"While it waits, it has no due time."_s));
        m_desk->status(ticket, StatusCategory::Solved);
        QTRY_VERIFY2(dialog->text().contains(u"Solution: in time"_s), qPrintable(dialog->text()));
        QVERIFY(dialog->text().contains(u"judged by the promise “Usual” as it was then"_s));
        dialog->close();
    }

    void aTicketWithoutPromise()
    {
        runOrDie(m_desk->db, RemoveSlaPolicy{m_desk->policy});
        const QPointer<WhyDialog> dialog = open(m_desk->ticket(u"Kettle"_s));
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->text().contains(u"No promise holds for this ticket."_s));
        dialog->close();
    }
};

QTEST_MAIN(TestWhyDialog)
#include "tst_whydialog.moc"
