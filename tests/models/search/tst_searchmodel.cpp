// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/searchmodel.h"

#include "models/interactions/interactioncommands.h"
#include "models/products/productsearch.h"
#include "storage/products/productstore.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestSearchModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;

    static QStringList titles(const QAbstractItemModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row, 0).data(role::Title).toString();
        return all;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
    }

    void findsEveryKind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SearchModel::Kind>("kind");
        QTest::addColumn<QString>("title");
        QTest::newRow("customer") << u"tomas ol"_s << SearchModel::Kind::Customer << u"Tomás Oliveira"_s;
        QTest::newRow("order") << u"2041"_s << SearchModel::Kind::Order << u"2041"_s;
        QTest::newRow("order with its sign") << u"#2041"_s << SearchModel::Kind::Order << u"2041"_s;
        QTest::newRow("interaction") << u"lavender"_s << SearchModel::Kind::Interaction << u"Allergic to lavender"_s;
    }
    void findsEveryKind()
    {
        QFETCH(const QString, text);
        QFETCH(const SearchModel::Kind, kind);
        QFETCH(const QString, title);
        SearchModel model(**m_db);
        QAbstractItemModelTester tester(&model);
        QSignalSpy loaded(&model, &QueryModel::loaded);
        model.setText(text);
        QVERIFY(model.isReading());
        QVERIFY(loaded.wait());
        QCOMPARE(titles(model), QStringList{title});
        const QModelIndex hit = model.index(0);
        QCOMPARE(hit.data(role::Kind).toInt(), static_cast<int>(kind));
        QVERIFY(hit.data(SearchModel::CustomerIdRole).toLongLong() > 0);
        QVERIFY(hit.data(role::Id).toLongLong() > 0);
        QVERIFY(hit.data(role::Subtitle).isValid());
        QVERIFY(hit.data(SearchModel::HitRole).isValid());
    }

    void theLatestQuestionWins()
    {
        SearchModel model(**m_db);
        QSignalSpy loaded(&model, &QueryModel::loaded);
        for (const QString &text : {u"a"_s, u"an"_s, u"tom"_s, u"pri"_s})
            model.setText(text);
        QTRY_COMPARE(titles(model), QStringList{u"Priya Raman"_s});
        QCOMPARE(loaded.size(), 1);
        model.setText(u"tom"_s);
        model.setText(u"  "_s);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.isReading());
        m_db->read([](Connection &) -> Result<int> { return 0; });
        QCoreApplication::sendPostedEvents();
        QCOMPARE(model.rowCount(), 0);
    }

    void onlyCustomersWhereOnlyTheyAreMeant()
    {
        SearchModel model(**m_db, SearchModel::CustomersOnly);
        QSignalSpy loaded(&model, &QueryModel::loaded);
        model.setText(u"2041"_s);
        QVERIFY(loaded.wait());
        QCOMPARE(model.rowCount(), 0);
    }

    void findsProducts()
    {
        for (const QString &name : {u"Blue vase"_s, u"Vase brush"_s, u"Candle"_s}) {
            VERIFY_RESULT(m_db->write(u"test"_s, [&](WriteSession &session) {
                Product product;
                product.name = name;
                product.currency = Currency(u"EUR");
                return ProductStore(session.connection()).insert(session, product);
            }));
        }
        ProductSearch model(**m_db);
        QAbstractItemModelTester tester(&model);
        model.setText(u"vas"_s);
        QTRY_COMPARE(titles(model), (QStringList{u"Vase brush"_s, u"Blue vase"_s}));
        QCOMPARE(model.index(0).data(Qt::EditRole).toString(), u"Vase brush"_s);
        QVERIFY(model.index(0).data(ProductSearch::ProductRole).value<Product>().id.isValid());
        model.setText({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSearchModel)
#include "tst_searchmodel.moc"
