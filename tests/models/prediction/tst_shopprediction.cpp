// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demoshop.h"
#include "models/customers/customercommands.h"
#include "models/prediction/shopprediction.h"
#include "models/privacy/consentcommands.h"
#include "storage/demo/demoloader.h"
#include "tests/support/smallshop.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

using namespace regulars;
using namespace Qt::StringLiterals;

class TestShopPrediction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyShopHasNotEnoughData()
    {
        TestDatabase db;
        const Instant now = db.clock().now();
        const auto found = db.read([=](Connection &c) { return predictShop(c, {}, now); });
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Refused);
        QCOMPARE(found.error().args.value(u"reason"_s).toString(), u"not_enough_data"_s);
        QCOMPARE(found.error().args.value(u"repeaters"_s).toLongLong(), 0);
        QCOMPARE(found.error().args.value(u"needed"_s).toLongLong(), fewestRepeaters);
    }

    /// Models are fitted to all; nothing is said of who is in the recycle bin, or does not want to be judged.
    void saysNothingOfWhoIsGoneOrObjects()
    {
        TestDatabase db;
        DemoOptions options;
        options.customers = 800;
        options.now = utc(2026, 11, 22, 9);
        db.clock().set(options.now);
        VERIFY_RESULT(db.write(u"save_shop"_s, [=](WriteSession &session) { return prepareDemoShop(session, options); }));
        VERIFY_RESULT(
            db.write(u"load_demo"_s, [=](WriteSession &session) { return loadDemoShop(session, options, {}, {}); }));
        PredictionQuestion question;
        question.customers = true;
        const auto predict = [&] {
            return db.read([=, now = options.now](Connection &c) { return predictShop(c, question, now); });
        };
        const auto before = predict();
        VERIFY_RESULT(before);
        const auto &all = before->predictions;
        QVERIFY(all.size() > 300);
        const QList<CustomerId> gone{all.front().id, all[all.size() / 2].id, all.back().id};
        const CustomerId objects = all[10].id;
        runOrDie(db, DeleteCustomers{gone});
        ConsentAnswer refusal;
        refusal.customer = objects;
        refusal.topics = {{ConsentChannel::Email, ConsentPurpose::Profiling}};
        refusal.line.state = ConsentState::Denied;
        runOrDie(db, RecordConsent{refusal});
        const auto after = predict();
        VERIFY_RESULT(after);
        QCOMPARE(after->customers, before->customers);
        QCOMPARE(after->fits.bgNbd.parameters, before->fits.bgNbd.parameters);
        std::vector<CustomerPrediction> expected;
        for (const CustomerPrediction &each : all) {
            if (!gone.contains(each.id) && each.id != objects)
                expected.push_back(each);
        }
        QCOMPARE(after->predictions.size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(after->predictions[i].id, expected[i].id);
            QCOMPARE(after->predictions[i].name, expected[i].name);
            QCOMPARE(after->predictions[i].expectedOrders, expected[i].expectedOrders);
        }
    }

    void nothingIsKnownOfTheFuture()
    {
        TestDatabase db;
        PredictionQuestion question;
        question.asOf = QDate(2099, 12, 31);
        const Instant now = db.clock().now();
        const auto found = db.read([=](Connection &c) { return predictShop(c, question, now); });
        QVERIFY(!found);
        QCOMPARE(found.error().field, u"as_of"_s);
    }
};

QTEST_GUILESS_MAIN(TestShopPrediction)
#include "tst_shopprediction.moc"
