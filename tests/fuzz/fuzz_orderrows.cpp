// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as an order history, with and without a mapping by hand.

#include "core/exchange/orderfilereader.h"

#include <cstdint>
#include <cstdlib>

using namespace regulars;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    OrderFileOptions options;
    options.zone = QTimeZone("Europe/Berlin");
    options.currency = Currency((data[0] & 1) != 0 ? u"JPY" : u"EUR");
    if ((data[0] & 2) != 0)
        options.mappingText = QStringLiteral("order_number=0,date=1,quantity=2,unit_price=3,customer_id=4");
    else if ((data[0] & 4) != 0)
        options.mappingText = QStringLiteral(
            "order_number=0,date=1,order_total=2,status=3,refunded_amount=4,product_list=5");
    if ((data[0] & 8) != 0)
        options.dialect.hasHeader = false;

    MemoryByteSource source({reinterpret_cast<const char *>(data) + 1, size - 1});
    const auto reader = OrderFileReader::open(source, options);
    if (!reader)
        return 0;
    std::size_t lines = 0;
    while (!(*reader)->atEnd()) {
        const auto batch = (*reader)->next();
        if (!batch)
            return 0;
        for (const ImportedOrder &order : batch->orders) {
            lines += order.lines.size();
            if (order.totalMinor < 0 && order.discountMinor == 0 && order.lines.empty())
                std::abort(); // an order without lines has a total of its own, and that is not negative
        }
        for (const ImportedReturn &goods : batch->returns)
            lines += goods.lines.size();
    }
    if (lines > size)
        std::abort();
    return 0;
}
