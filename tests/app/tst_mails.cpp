// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/mailwiring.h"
#include "app/desktop/shopsession.h"
#include "app/desktop/ticketwiring.h"
#include "models/customers/customercommands.h"
#include "models/mail/mailcommands.h"
#include "models/tickets/ticketlist.h"
#include "storage/mail/outboxstore.h"
#include "storage/tickets/conversationstore.h"
#include "tests/app/program.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/messagebar.h"
#include "ui/base/notice.h"
#include "ui/mail/undecideddialog.h"
#include "ui/shell/formdesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/tickets/customerglance.h"
#include "ui/tickets/ticketpane.h"
#include "ui/tickets/ticketspage.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// Messages as files in the whole program, and answers that go out by mail.
class TestMails : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<Program> m_program;

    [[nodiscard]] ShopSession *session() const { return m_program->desktop.session(); }
    [[nodiscard]] TicketsPage &page() const { return session()->tickets().page(); }
    [[nodiscard]] UndecidedDialog *dialog() const { return session()->window().findChild<UndecidedDialog *>(); }
    [[nodiscard]] QPlainTextEdit *answer() const { return page().pane()->composer()->findChild<QPlainTextEdit *>(); }

    template<Command T>
    auto run(T command) const
    {
        auto written = runCommand(session()->database(), std::move(command)).result();
        if (!written)
            qFatal("%ls", qUtf16Printable(written.error().detail));
        return written->value;
    }
    CustomerId addAda() const
    {
        Customer ada;
        ada.firstName = u"Ada"_s;
        ada.contacts = {{{}, ContactKind::Email, {}, u"ada@example.com"_s, true, true}};
        return run(CreateCustomer{ada});
    }
    QString message(const QString &name, const QString &from, const QString &subject, const QString &text) const
    {
        const QString file = m_program->path(name + u".eml"_s);
        write(file, u"Message-ID: <%1@x>\r\nFrom: %2\r\nTo: hallo@linden.example\r\nSubject: %3\r\n"
                    "Date: Fri, 20 Nov 2026 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n%4\r\n"_s
                        .arg(name, from, subject, text)
                        .toUtf8());
        return file;
    }
    /// Whether the page took it.
    bool drop(const QStringList &files) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls += QUrl::fromLocalFile(file);
        data.setUrls(urls);
        const QPoint place = page().rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&page(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page(), &dropped);
        return true;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const QList<QLabel *> labels = dialog()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }
    [[nodiscard]] qsizetype articles(TicketId ticket) const
    {
        return session()
            ->database()
            .read([ticket](Connection &connection) { return ConversationStore(connection).articles(ticket, {}, 10); })
            .result()
            .value()
            .size();
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_program = std::make_unique<Program>(*m_theme);
        m_program->desktop.createFile(m_program->path(u"shop.regulars"_s), ownShop());
        QTRY_VERIFY(m_program->isOpen());
        QVERIFY(QTest::qWaitForWindowActive(&session()->window()));
        session()->window().showPage(u"tickets"_s);
    }
    void cleanup() { m_program.reset(); }

    void droppedMessagesBecomeTickets()
    {
        const CustomerId ada = addAda();
        QVERIFY(drop({message(u"one"_s, u"Ada <ada@example.com>"_s, u"Where is my parcel?"_s, u"It is late."_s),
                      message(u"two"_s, u"bob@example.com"_s, u"Opening hours"_s, u"Sunday?"_s)}));
        QTRY_COMPARE(page().model().rowCount(), 2);
        const QList<TicketRow> rows = page().model().events();
        QVERIFY(std::any_of(rows.begin(), rows.end(), [ada](const TicketRow &row) { return row.customer == ada; }));
        // The same again is known.
        QVERIFY(drop({m_program->path(u"one.eml"_s)}));
        QTRY_VERIFY(session()->window().messages()->text().contains(u"No new mail"_s));
        QCOMPARE(page().model().rowCount(), 2);
    }

    void otherFilesAreNotTaken()
    {
        const QString picture = m_program->path(u"a.png"_s);
        write(picture, "png");
        const QString other = m_program->path(u"b.png"_s);
        write(other, "png");
        QVERIFY(!drop({picture, other}));
        QVERIFY(!drop({}));
    }

    void aMessageGivenToACustomerIsTheirs()
    {
        const CustomerId ada = addAda();
        session()->forms().attachFiles(ada, {message(u"one"_s, u"ada.home@example.net"_s, u"Broken"_s, u"Both."_s)});
        QTRY_COMPARE(page().model().rowCount(), 1);
        QCOMPARE(page().model().events().first().customer, ada);
    }

    void whereItBelongsIsAsked()
    {
        QVERIFY(drop({message(u"one"_s, u"bob@example.com"_s, u"Opening hours"_s, u"Sunday?"_s)}));
        QTRY_COMPARE(page().model().rowCount(), 1);
        const TicketRow row = page().model().events().first();
        // Somebody else writes with the number of that ticket.
        QVERIFY(
            drop({message(u"two"_s, u"eve@example.org"_s, u"Re: Opening hours [#%1]"_s.arg(row.number), u"And Monday?"_s)}));
        QTRY_VERIFY(dialog());
        QVERIFY(dialog()->isVisible());
        QTRY_VERIFY(page().notice()->isVisible());
        QTRY_VERIFY(buttonCalled(*dialog(), u"It belongs there"_s)->isEnabled());
        buttonCalled(*dialog(), u"It belongs there"_s)->click();
        QTRY_COMPARE(articles(row.id), 2);
        QTRY_VERIFY(!page().notice()->isVisible());
        QTRY_VERIFY(!buttonCalled(*dialog(), u"It belongs there"_s)->isEnabled());
    }

    void itMayBelongToAnotherTicket()
    {
        QVERIFY(drop({message(u"one"_s, u"bob@example.com"_s, u"Opening hours"_s, u"Sunday?"_s),
                      message(u"two"_s, u"eve@example.org"_s, u"Gift card"_s, u"Which ones?"_s)}));
        QTRY_COMPARE(page().model().rowCount(), 2);
        const QList<TicketRow> rows = page().model().events();
        const TicketRow &first = rows.at(rows.first().subject == "Opening hours"_L1 ? 0 : 1);
        const TicketRow &other = rows.at(rows.first().subject == "Opening hours"_L1 ? 1 : 0);
        QVERIFY(
            drop({message(u"three"_s, u"mallory@example.org"_s, u"Re: Opening hours [#%1]"_s.arg(first.number), u"Hi"_s)}));
        QTRY_VERIFY(dialog());
        auto *number = dialog()->findChild<QLineEdit *>();
        QTRY_VERIFY(buttonCalled(*dialog(), u"New ticket"_s)->isEnabled());
        number->setText(u"99999"_s);
        buttonCalled(*dialog(), u"It belongs there"_s)->click();
        QTRY_VERIFY(says(u"There is no ticket with this number."_s));
        number->setText(u"#%1"_s.arg(other.number));
        buttonCalled(*dialog(), u"It belongs there"_s)->click();
        QTRY_COMPARE(articles(other.id), 2);
        QCOMPARE(articles(first.id), 1);
    }

    void anAnswerGoesOutByMail()
    {
        MailAccount account;
        account.address = u"hallo@linden.example"_s;
        account.smtp = {u"127.0.0.1"_s, 1, MailSecurity::Tls, u"hallo"_s};
        run(SaveMailAccount{account});
        QVERIFY(drop({message(u"one"_s, u"bob@example.com"_s, u"Opening hours"_s, u"Sunday?"_s)}));
        QTRY_COMPARE(page().model().rowCount(), 1);
        page().focusList();
        auto *byMail = page().pane()->composer()->findChild<QCheckBox *>(u"by_mail"_s);
        QTRY_VERIFY(byMail->isVisible());
        QVERIFY(byMail->isChecked());
        QVERIFY(byMail->text().contains(u"bob@example.com"_s));
        const TicketId ticket = page().pane()->ticket();
        answer()->setPlainText(u"From ten to four."_s);
        page().pane()->composer()->findChild<QPushButton *>(u"send"_s)->click();
        QTRY_COMPARE(articles(ticket), 2);
        const auto outbox = session()->database().read(
            [](Connection &connection) { return OutboxStore(connection).messages(10); });
        QCOMPARE(outbox.result().value().size(), 1);
        QCOMPARE(outbox.result().value().first().to.first().address, u"bob@example.com"_s);
    }

    void whatWasFetchedAndCouldNotBeReadIsTold()
    {
        MailReport report;
        report.faults += MailFault{u"INBOX"_s, 7, invalidField(u"content"_s, u"file_too_large"_s, {{u"limit"_s, 25}})};
        Q_EMIT session()->mail().centre().fetched(report);
        const QString said = session()->window().messages()->text();
        QVERIFY2(said.contains(u"could not be read"_s), qPrintable(said));
    }

    void withoutAnAccountTheTextIsCopied()
    {
        QVERIFY(drop({message(u"one"_s, u"bob@example.com"_s, u"Opening hours"_s, u"Sunday?"_s)}));
        QTRY_COMPARE(page().model().rowCount(), 1);
        page().focusList();
        QTRY_VERIFY(page().pane()->composer()->isVisible());
        QVERIFY(!page().pane()->composer()->findChild<QCheckBox *>(u"by_mail"_s)->isVisible());
        answer()->setPlainText(u"From ten to four."_s);
        for (QAction *action : page().pane()->composer()->findChildren<QAction *>()) {
            if (action->text() == u"Copy the text"_s)
                action->trigger();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), u"From ten to four."_s);
    }
};

REGULARS_GUI_TEST_MAIN(TestMails)
#include "tst_mails.moc"
