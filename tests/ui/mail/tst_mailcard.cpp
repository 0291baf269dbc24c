// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "models/mail/mailcentre.h"
#include "models/mail/mailcommands.h"
#include "models/people/signin.h"
#include "models/tickets/ticketcommands.h"
#include "tests/support/mailservers.h"
#include "tests/support/nokeyring.h"
#include "tests/support/smallshop.h"
#include "tests/ui/formtest.h"
#include "tests/ui/scripteddialogs.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/messagebar.h"
#include "ui/base/notice.h"
#include "ui/mail/mailaccountform.h"
#include "ui/mail/mailcard.h"
#include "ui/mail/outboxdialog.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// A window with the card, over a shop without an account.
struct Window
{
    TestDatabase db;
    CommandRunner commands{*db};
    SignIn signIn{*db, {}};
    Formatting formatting{QLocale(u"en_GB"_s), QTimeZone::utc(), db.clock()};
    uitest::ScriptedDialogs dialogs;
    NoKeyring keyring;
    MailCentre mail;
    QWidget window;
    MessageBar messages{&window};
    MailCard card{{commands, mail, signIn, formatting, dialogs, messages}, &window};

    explicit Window(const MailTransport &transport = {}) : mail(*db, keyring, transport)
    {
        window.resize(800, 400);
        window.show();
    }
    [[nodiscard]] QPushButton *button(const QString &id) { return card.findChild<QPushButton *>(id); }
    [[nodiscard]] MailAccountForm *form() { return window.findChild<MailAccountForm *>(); }
};

} // namespace

class TestMailCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }

    void anAccountIsAddedTriedAndRemoved()
    {
        const SmtpServer server;
        Window shop(server.certificates().transport());
        QTRY_VERIFY(shop.button(u"add_account"_s)->isEnabled());
        QVERIFY(!shop.button(u"show_outbox"_s)->isVisible());
        QTest::mouseClick(shop.button(u"add_account"_s), Qt::LeftButton);
        MailAccountForm *form = shop.form();
        QVERIFY(form);
        QCOMPARE(uitest::namelessEditors(*form), QStringList());
        auto *fields = form->findChild<FormBinder *>();
        QCOMPARE(fields->value<QDate>(u"fetch_since"_s), shop.formatting.today());
        form->save();
        QVERIFY(!fields->field(u"address"_s).error().isEmpty());
        QVERIFY(!fields->field(u"smtp_host"_s).error().isEmpty());
        const MailServer smtp = server.server();
        fields->setValue(u"address"_s, u"hallo@linden.example"_s);
        fields->setValue(u"user"_s, u"shop"_s);
        fields->setValue(u"password"_s, u"wrong"_s);
        fields->setValue(u"smtp_host"_s, smtp.host);
        fields->setValue(u"smtp_port"_s, QVariant::fromValue<qint64>(smtp.port));
        fields->setValue(u"smtp_security"_s, nameOf(smtp.security));
        auto *tryIt = form->findChild<QPushButton *>(u"try_account"_s);
        QTest::mouseClick(tryIt, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(tryIt->isEnabled(), 20'000);
        QVERIFY2(form->notice()->text().contains(u"does not accept"_s), qPrintable(form->notice()->text()));
        fields->setValue(u"password"_s, u"right"_s);
        QTest::mouseClick(tryIt, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(tryIt->isEnabled(), 20'000);
        QVERIFY2(form->notice()->text().contains(u"It works"_s), qPrintable(form->notice()->text()));
        form->save();
        auto *table = shop.card.findChild<QTableWidget *>();
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 0)->text(), u"hallo@linden.example"_s);
        QTRY_VERIFY(shop.messages.text().contains(u"No keyring"_s));
        QVERIFY(shop.button(u"show_outbox"_s)->isVisible());
        table->setCurrentCell(0, 0);
        shop.dialogs.answers = {0};
        QTest::mouseClick(shop.button(u"remove_account"_s), Qt::LeftButton);
        QTRY_COMPARE(table->rowCount(), 0);
    }

    void fetchingMayHaveALoginOfItsOwn()
    {
        Window shop;
        QTRY_VERIFY(shop.button(u"add_account"_s)->isEnabled());
        QTest::mouseClick(shop.button(u"add_account"_s), Qt::LeftButton);
        MailAccountForm *form = shop.form();
        QVERIFY(form);
        auto *fields = form->findChild<FormBinder *>();
        fields->setValue(u"address"_s, u"hallo@linden.example"_s);
        fields->setValue(u"user"_s, u"shop"_s);
        fields->setValue(u"password"_s, u"one"_s);
        fields->setValue(u"smtp_host"_s, u"smtp.linden.example"_s);
        fields->setValue(u"imap_host"_s, u"imap.linden.example"_s);
        QWidget *own = fields->field(u"imap_password"_s).editor();
        QVERIFY(!own->isVisible());
        auto *same = qobject_cast<QCheckBox *>(fields->field(u"same_login"_s).editor());
        QVERIFY(same && same->isChecked());
        same->setFocus();
        QTest::keyClick(same, Qt::Key_Space);
        QVERIFY(own->isVisible());
        QCOMPARE(uitest::namelessEditors(*form), QStringList());
        fields->setValue(u"imap_user"_s, u"fetcher"_s);
        fields->setValue(u"imap_password"_s, u"two"_s);
        form->save();
        auto *table = shop.card.findChild<QTableWidget *>();
        QTRY_COMPARE(table->rowCount(), 1);
        QTRY_VERIFY(shop.messages.text().contains(u"No keyring"_s));
        const MailAccount saved = shop.mail.view().value()->accounts.first();
        QCOMPARE(saved.smtp.user, u"shop"_s);
        QCOMPARE(saved.imap.user, u"fetcher"_s);
        MailPasswords kept;
        shop.mail.passwords().find(
            QStringList{passwordKey(saved, MailProtocol::Smtp), passwordKey(saved, MailProtocol::Imap)}, this,
            [&](const MailPasswords &found) { kept = found; });
        QTRY_COMPARE(kept.size(), 2);
        QCOMPARE(kept.value(passwordKey(saved, MailProtocol::Smtp)), u"one"_s);
        QCOMPARE(kept.value(passwordKey(saved, MailProtocol::Imap)), u"two"_s);
        // Opened again it shows what is so.
        QTRY_VERIFY(!shop.form());
        table->setCurrentCell(0, 0);
        QTest::mouseClick(shop.button(u"edit_account"_s), Qt::LeftButton);
        QTRY_VERIFY(shop.form());
        auto *again = shop.form()->findChild<FormBinder *>();
        QVERIFY(!again->value<bool>(u"same_login"_s));
        QCOMPARE(again->value<QString>(u"imap_user"_s), u"fetcher"_s);
        // A password that it had once goes with the account, too.
        again->setValue(u"same_login"_s, true);
        shop.form()->save();
        QTRY_VERIFY(!shop.form());
        table->setCurrentCell(0, 0);
        shop.dialogs.answers = {0};
        QTest::mouseClick(shop.button(u"remove_account"_s), Qt::LeftButton);
        QTRY_COMPARE(table->rowCount(), 0);
        const QString key = passwordKey(saved, MailProtocol::Imap);
        const auto left = std::make_shared<MailPasswords>(kept);
        const auto look = [&] {
            shop.mail.passwords().find(QStringList{key}, this, [left](const MailPasswords &found) { *left = found; });
            return left->value(key).isEmpty();
        };
        QTRY_VERIFY(look());
    }

    void aReplyGoesByItselfAndTheOutboxShowsIt()
    {
        const SmtpServer server;
        Window shop(server.certificates().transport());
        runOrDie(shop.db, SaveMailAccount{testAccount(server.server())});
        QTRY_VERIFY(shop.mail.view().value() && !shop.mail.view().value()->accounts.isEmpty());
        const QString uid = shop.mail.view().value()->accounts.first().uid;
        bool kept = false;
        shop.mail.passwords().keep(uid, u"right"_s, this, [&](PasswordSafe::Kept) { kept = true; });
        QTRY_VERIFY(kept);
        shop.mail.start();
        Ticket ticket;
        ticket.subject = u"Lamp"_s;
        const TicketId id = runOrDie(shop.db, CreateTicket{ticket, u"It flickers"_s});
        runOrDie(shop.db, ReplyByMail{id, u"We come"_s, {}, {}, {u"ada@example.org"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(server.taken().size(), 1, 20'000);
        OutboxDialog outbox(shop.mail, shop.commands, shop.formatting);
        outbox.show();
        auto *table = outbox.findChild<QTableWidget *>();
        QTRY_COMPARE(table->rowCount(), 1);
        QTRY_VERIFY(table->item(0, 2)->text().startsWith(u"Sent"_s));
        runOrDie(shop.db, ReplyByMail{id, u"Again"_s, {}, {}, {u"reject@example.org"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(table->item(0, 2)->text(), u"Did not arrive"_s, 20'000);
        QVERIFY(table->item(0, 3)->text().contains(u"no such user"_s));
        table->selectRow(0);
        QAbstractButton *discard = uitest::buttonCalled(outbox, u"Discard"_s);
        QTRY_VERIFY(discard && discard->isEnabled());
        QVERIFY(!uitest::buttonCalled(outbox, u"It arrived"_s)->isEnabled());
        discard->click();
        QTRY_COMPARE(table->rowCount(), 1);
    }
};

QTEST_MAIN(TestMailCard)

#include "tst_mailcard.moc"
